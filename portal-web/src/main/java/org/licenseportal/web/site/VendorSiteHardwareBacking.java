package org.licenseportal.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.licenseportal.site.ResetReason;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.VendorSiteService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** Frees a site of any reseller from its machine, also when the reseller has no reset left. */
@Named
@RequestScoped
public class VendorSiteHardwareBacking {

    @Inject
    VendorSiteService sites;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    @Inject
    HttpServletRequest request;

    private Optional<ResetForm> form;

    @PostConstruct
    void load() {
        form = SiteId.parse(path.get("siteId")).flatMap(sites::details).map(site -> ResetForm.of(site, request));
    }

    /** Does what the form asks for; a site that is not there is not found. */
    public void lead() {
        if (form.isEmpty()) {
            Redirects.notFound();
        } else if (request.getMethod().equals("POST")) {
            getForm().given().ifPresentOrElse(this::reset, this::refuse);
        }
    }

    private void reset(ResetReason reason) {
        sites.resetHardware(getForm().id(), reason, activeUser.actor());
        Redirects.to("/vendor/sites/" + getForm().id() + "#link");
        FacesContext.getCurrentInstance().responseComplete();
    }

    private void refuse() {
        form = Optional.of(getForm().refused(Texts.here("sites")));
    }

    public ResetForm getForm() {
        return form.orElseThrow();
    }
}
