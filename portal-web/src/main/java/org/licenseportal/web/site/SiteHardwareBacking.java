package org.licenseportal.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.licenseportal.site.ResetHardware;
import org.licenseportal.site.ResetQuota;
import org.licenseportal.site.ResetReason;
import org.licenseportal.site.SiteCareService;
import org.licenseportal.site.SiteId;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** Frees a site from its machine (SL-7): what that means, why it is done, how often it can be, and then it is done. */
@Named
@RequestScoped
public class SiteHardwareBacking {

    @Inject
    SiteCareService sites;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    @Inject
    HttpServletRequest request;

    private Optional<ResetForm> form;
    private Optional<ResetQuota> quota;

    @PostConstruct
    void load() {
        Optional<SiteId> id = SiteId.parse(path.get("siteId"));
        form = id.flatMap(site -> sites.details(site, activeUser.reseller())).map(site -> ResetForm.of(site, request));
        quota = id.flatMap(site -> sites.resetQuota(site, activeUser.reseller()));
    }

    /** Does what the form asks for; a site that is not there, or somebody else's, is not found. */
    public void lead() {
        if (form.isEmpty()) {
            Redirects.notFound();
        } else if (request.getMethod().equals("POST")) {
            getForm().given().ifPresentOrElse(this::reset, this::refuse);
        }
    }

    private void reset(ResetReason reason) {
        SiteId id = getForm().id();
        sites.resetHardware(new ResetHardware(id, activeUser.reseller(), reason, activeUser.actor()))
                .fold(() -> done("/sites/" + id + "#link"), this::keep, () -> done("/sites"));
    }

    private static boolean done(String address) {
        Redirects.to(address);
        FacesContext.getCurrentInstance().responseComplete();
        return true;
    }

    /** Somebody else took the last one while the form was open. */
    private boolean keep(ResetQuota now) {
        quota = Optional.of(now);
        return false;
    }

    private void refuse() {
        form = Optional.of(getForm().refused(Texts.here("sites")));
    }

    public ResetForm getForm() {
        return form.orElseThrow();
    }

    /** Whether no reset is left. */
    public boolean isUsedUp() {
        return quota.orElseThrow().left() == 0;
    }

    /** How many resets are left, or when there will be one. */
    public String getQuota() {
        ResetQuota known = quota.orElseThrow();
        return known.nextFree()
                .map(at -> Texts.here("sites")
                        .text("hardware.usedUp.text", known.perYear(), Days.timeOf(at, activeUser.zone())))
                .orElseGet(() -> Texts.here("sites").text("hardware.left", known.left(), known.perYear()));
    }
}
