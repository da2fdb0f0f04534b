package org.licenseportal.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.licenseportal.site.ResetHardware;
import org.licenseportal.site.ResetReason;
import org.licenseportal.site.SiteCareService;
import org.licenseportal.site.SiteDetails;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteName;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** Frees a site from its machine (SL-7): what that means, why it is done, and then it is done. */
@Named
@RequestScoped
public class SiteHardwareBacking {

    private static final String REASON = "reason";

    @Inject
    SiteCareService sites;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    @Inject
    HttpServletRequest request;

    private Optional<SiteDetails> site;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        site = SiteId.parse(path.get("siteId")).flatMap(id -> sites.details(id, activeUser.reseller()));
    }

    /** Does what the form asks for; a site that is not there, or somebody else's, is not found. */
    public void lead() {
        if (site.isEmpty()) {
            Redirects.notFound();
        } else if (request.getMethod().equals("POST")) {
            ResetReason.parse(getReason()).ifPresentOrElse(this::reset, this::refuse);
        }
    }

    private void reset(ResetReason reason) {
        SiteId id = site.orElseThrow().registration().siteId();
        sites.resetHardware(new ResetHardware(id, activeUser.reseller(), reason, activeUser.actor()));
        Redirects.to("/sites/" + id + "#link");
        FacesContext.getCurrentInstance().responseComplete();
    }

    private void refuse() {
        errors = FormErrors.of(REASON, Texts.here("sites").text("hardware.reason.error", ResetReason.MAX_LENGTH));
    }

    public String getId() {
        return site.orElseThrow().registration().siteId().value();
    }

    /** What the site is called; empty while it is not registered. */
    public String getName() {
        return site.orElseThrow().registration().name().map(SiteName::value).orElse("");
    }

    /** The fingerprint of the machine; empty when none is bound. */
    public String getHardware() {
        return site.orElseThrow().registration().hardwareId().orElse("");
    }

    /** Whether the machine gave the site back and waits for the reset. */
    public boolean isDeactivated() {
        return site.orElseThrow().registration().hardwareResetPending();
    }

    /** What was typed. */
    public String getReason() {
        return Optional.ofNullable(request.getParameter(REASON)).orElse("");
    }

    public FormErrors getErrors() {
        return errors;
    }
}
