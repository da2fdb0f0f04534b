package org.licenseportal.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.licenseportal.site.RenameSite;
import org.licenseportal.site.SiteCareService;
import org.licenseportal.site.SiteDetails;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteName;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** Calls a registered site otherwise. */
@Named
@RequestScoped
public class SiteNameBacking {

    private static final String NAME = "name";

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
        site = SiteId.parse(path.get("siteId"))
                .flatMap(id -> sites.details(id, activeUser.reseller()))
                .filter(known -> known.registration().registered());
    }

    /** Does what the form asks for; a site that is not there or has no name yet, or somebody else's, is not found. */
    public void lead() {
        if (site.isEmpty()) {
            Redirects.notFound();
        } else if (request.getMethod().equals("POST")) {
            SiteName.parse(request.getParameter(NAME)).ifPresentOrElse(this::rename, this::refuse);
        }
    }

    private void rename(SiteName name) {
        SiteId id = site.orElseThrow().registration().siteId();
        sites.rename(new RenameSite(id, activeUser.reseller(), name, activeUser.actor()));
        Redirects.to("/sites/" + id);
        FacesContext.getCurrentInstance().responseComplete();
    }

    private void refuse() {
        errors = FormErrors.of(NAME, Texts.here("sites").text("name.error", SiteName.MAX_LENGTH));
    }

    public String getId() {
        return site.orElseThrow().registration().siteId().value();
    }

    /** What was typed, or what it is called now. */
    public String getName() {
        return Optional.ofNullable(request.getParameter(NAME))
                .orElseGet(() ->
                        site.orElseThrow().registration().name().orElseThrow().value());
    }

    public FormErrors getErrors() {
        return errors;
    }
}
