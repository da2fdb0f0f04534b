package org.licenseportal.web.integration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.integration.IntegrationDetails;
import org.licenseportal.integration.IntegrationMove;
import org.licenseportal.integration.IntegrationOutcome;
import org.licenseportal.integration.IntegrationService;
import org.licenseportal.integration.IntegrationState;
import org.licenseportal.integration.MoveIntegration;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;

/**
 * Where somebody who logs in for the account says whether consent was granted. The address names the question that is
 * answered, so that it can be sent to who knows; the answer to an earlier question is none.
 */
@Named
@RequestScoped
public class ConsentBacking {

    private static final int CONFLICT = 409;

    @Inject
    IntegrationService integrations;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private IntegrationWords words;
    private Optional<IntegrationDetails> known;
    private String key;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        words = IntegrationWords.here();
        key = Posted.asked().one("state");
        look();
    }

    private void look() {
        known = AccountId.parse(path.get("accountId"))
                .flatMap(account -> IntegrationCode.parse(path.get("integration"))
                        .flatMap(code -> integrations.find(activeUser.scope(), account, code)))
                .filter(there -> there.entry().consent().isPresent())
                .filter(there -> there.state() != IntegrationState.ABSENT);
    }

    /** Notes the answer; what nobody is asked about has no such page. */
    public void act() {
        if (known.isEmpty()) {
            Redirects.notFound();
            return;
        }
        switch (Posted.here().one("answer")) {
            case "grant" -> answer(IntegrationMove.GRANT);
            case "deny" -> answer(IntegrationMove.DENY);
            default -> {
                if (!isOpen()) {
                    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(CONFLICT);
                }
            }
        }
    }

    private void answer(IntegrationMove move) {
        MoveIntegration wanted = new MoveIntegration(
                activeUser.scope(),
                known.orElseThrow().account(),
                known.get().entry().code(),
                move,
                Optional.of(key),
                activeUser.actor());
        Retry.onConflict(() -> integrations.move(wanted)).fold(done -> leave(move), unknown -> gone(), this::refuse);
    }

    private Void leave(IntegrationMove move) {
        Redirects.to(getIntegrationPage() + "?done=consent-" + move.word() + "#switch");
        FacesContext.getCurrentInstance().responseComplete();
        return null;
    }

    private static Void gone() {
        Redirects.notFound();
        return null;
    }

    private Void refuse(IntegrationOutcome.Refused refused) {
        look();
        errors = FormErrors.of("answer", words.refused(refused));
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(CONFLICT);
        return null;
    }

    /** Whether this question is the one that waits for an answer. */
    public boolean isOpen() {
        return known.filter(there -> there.state() == IntegrationState.CONSENT_PENDING)
                .flatMap(IntegrationDetails::consentKey)
                .filter(key::equals)
                .isPresent();
    }

    /** What the integration is called. */
    public String getName() {
        return known.map(there -> there.entry().name()).orElse("");
    }

    /** What has to be allowed. */
    public String getConsent() {
        return known.flatMap(there -> there.entry().consent()).orElse("");
    }

    /** Which question is answered. */
    public String getKey() {
        return key;
    }

    /** The page itself. */
    public String getPage() {
        return getIntegrationPage() + "/consent";
    }

    /** The page of the integration. */
    public String getIntegrationPage() {
        return "/customers/" + path.get("accountId") + "/integrations/" + path.get("integration");
    }

    public FormErrors getErrors() {
        return errors;
    }
}
