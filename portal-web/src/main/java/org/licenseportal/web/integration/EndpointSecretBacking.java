package org.licenseportal.web.integration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.integration.ConnectOutcome;
import org.licenseportal.integration.EndpointAddress;
import org.licenseportal.integration.EndpointSecret;
import org.licenseportal.integration.EndpointService;
import org.licenseportal.integration.EndpointWish;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.integration.IntegrationDetails;
import org.licenseportal.integration.IntegrationRefusal;
import org.licenseportal.integration.IntegrationService;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;

/**
 * What another secret means, the button that makes it, and then the secret, once. The form says which version it is
 * about, so that a page that is loaded again makes no other one.
 */
@Named
@RequestScoped
public class EndpointSecretBacking {

    private static final int CONFLICT = 409;

    @Inject
    IntegrationService integrations;

    @Inject
    EndpointService endpoints;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private IntegrationWords words;
    private Optional<IntegrationDetails> known;
    private Optional<EndpointSecret> made = Optional.empty();
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        words = IntegrationWords.here();
        known = AccountId.parse(path.get("accountId"))
                .flatMap(account -> IntegrationCode.parse(path.get("integration"))
                        .flatMap(code -> integrations.find(activeUser.scope(), account, code)))
                .filter(there -> there.endpoint().isPresent());
    }

    /** Makes the secret when the form was sent; what calls nobody has no such page. */
    public void act() {
        if (known.isEmpty()) {
            Redirects.notFound();
            return;
        }
        if ("make".equals(Posted.here().one("do"))) {
            make(known.get());
        }
    }

    private void make(IntegrationDetails there) {
        ConnectOutcome outcome = Retry.onConflict(() -> endpoints.renew(new EndpointWish(
                activeUser.scope(),
                there.account(),
                there.entry().code(),
                Posted.here().number("version"),
                activeUser.actor())));
        made = outcome.secret();
        outcome.refusal().ifPresent(this::refuse);
    }

    private void refuse(IntegrationRefusal reason) {
        errors = FormErrors.of("act", words.texts().text("refused." + reason.slug(), getName(), ""));
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(CONFLICT);
    }

    /** What the integration is called. */
    public String getName() {
        return known.map(there -> there.entry().name()).orElse("");
    }

    /** Who is called. */
    public String getHost() {
        return known.flatMap(IntegrationDetails::endpoint)
                .map(EndpointAddress::host)
                .orElse("");
    }

    /** Which version the form is about. */
    public long getVersion() {
        return known.map(IntegrationDetails::version).orElse(0L);
    }

    /** The secret that was just made; empty otherwise. */
    public String getMade() {
        return made.map(EndpointSecret::value).orElse("");
    }

    /** The page of the integration. */
    public String getIntegrationPage() {
        return "/customers/" + path.get("accountId") + "/integrations/" + path.get("integration");
    }

    public FormErrors getErrors() {
        return errors;
    }
}
