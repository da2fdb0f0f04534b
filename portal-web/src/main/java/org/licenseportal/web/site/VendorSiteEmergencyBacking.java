package org.licenseportal.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.licenseportal.emergency.VendorEmergencyService;
import org.licenseportal.site.SiteId;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Redirects;

/** Tells the code for an emergency license of a site of any reseller. */
@Named
@RequestScoped
public class VendorSiteEmergencyBacking {

    @Inject
    VendorEmergencyService emergencies;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    @Inject
    HttpServletRequest request;

    private Optional<EmergencyForm> form;

    @PostConstruct
    void load() {
        form = SiteId.parse(path.get("siteId"))
                .flatMap(emergencies::standing)
                .map(standing -> new EmergencyForm(standing, activeUser.zone(), request));
    }

    /** Does what the form asks for; a site that is not there is not found. */
    public void lead() {
        if (form.isEmpty()) {
            Redirects.notFound();
        } else if (request.getMethod().equals("POST") && !getForm().send(activeUser.actor(), emergencies::tell)) {
            Redirects.to("/vendor/sites/" + getForm().getId() + "/emergency");
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    public EmergencyForm getForm() {
        return form.orElseThrow();
    }
}
