package org.licenseportal.web.onboarding;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.licenseportal.kernel.Retry;
import org.licenseportal.reseller.RenameReseller;
import org.licenseportal.reseller.ResellerDetails;
import org.licenseportal.reseller.ResellerName;
import org.licenseportal.reseller.ResellerService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.Redirects;
import org.licenseportal.web.support.Texts;

/** What the partner's organization is called (DASH-1): an admin may call it otherwise. */
@Named
@RequestScoped
public class OrganizationBacking {

    private static final String NAME = "name";

    @Inject
    ResellerService resellers;

    @Inject
    ActiveUser activeUser;

    @Inject
    HttpServletRequest request;

    private String name;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        name = resellers.find(activeUser.reseller()).map(ResellerDetails::name).orElse("");
    }

    /** Does what the form asks for. */
    public void lead() {
        if (request.getMethod().equals("POST")) {
            name = Optional.ofNullable(request.getParameter(NAME)).orElse("");
            ResellerName.parse(name).ifPresentOrElse(this::rename, this::refuse);
        }
    }

    private void rename(ResellerName wanted) {
        RenameReseller command = new RenameReseller(activeUser.reseller(), wanted);
        Retry.onConflict(() -> resellers.rename(command, activeUser.actor()));
        Redirects.to("/customers?done=renamed");
        FacesContext.getCurrentInstance().responseComplete();
    }

    private void refuse() {
        errors = FormErrors.of(NAME, Texts.here("onboarding").text("organization.error", ResellerName.MAX_LENGTH));
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
    }

    /** What was typed, or what it is called now. */
    public String getName() {
        return name;
    }

    public FormErrors getErrors() {
        return errors;
    }
}
