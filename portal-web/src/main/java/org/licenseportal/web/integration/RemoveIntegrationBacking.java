package org.licenseportal.web.integration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.integration.EndpointAddress;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.integration.IntegrationDetails;
import org.licenseportal.integration.IntegrationMove;
import org.licenseportal.integration.IntegrationOutcome;
import org.licenseportal.integration.IntegrationPrivilege;
import org.licenseportal.integration.IntegrationService;
import org.licenseportal.integration.IntegrationState;
import org.licenseportal.integration.MoveIntegration;
import org.licenseportal.kernel.Retry;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.FormErrors;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Posted;
import org.licenseportal.web.support.Redirects;

/** What removing an integration forgets, and the button that does it. */
@Named
@RequestScoped
public class RemoveIntegrationBacking {

    @Inject
    IntegrationService integrations;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private IntegrationWords words;
    private Optional<IntegrationDetails> known;
    private FormErrors errors = FormErrors.NONE;

    @PostConstruct
    void load() {
        words = IntegrationWords.here();
        known = AccountId.parse(path.get("accountId"))
                .flatMap(account -> IntegrationCode.parse(path.get("integration"))
                        .flatMap(code -> integrations.find(activeUser.scope(), account, code)))
                .filter(there -> there.state() != IntegrationState.ABSENT);
    }

    /** Removes it when the form was sent. */
    public void act() {
        if (known.isEmpty()) {
            Redirects.notFound();
        } else if ("remove".equals(Posted.here().one("do"))) {
            remove(known.get());
        }
    }

    private void remove(IntegrationDetails there) {
        MoveIntegration wanted = new MoveIntegration(
                activeUser.scope(),
                there.account(),
                there.entry().code(),
                IntegrationMove.REMOVE,
                Optional.empty(),
                activeUser.actor());
        Retry.onConflict(() -> integrations.move(wanted)).fold(done -> leave(), unknown -> leave(), this::refuse);
    }

    private Void leave() {
        Redirects.to("/customers/" + path.get("accountId") + "/integrations?done=removed#integrations");
        FacesContext.getCurrentInstance().responseComplete();
        return null;
    }

    private Void refuse(IntegrationOutcome.Refused refused) {
        errors = FormErrors.of("act", words.refused(refused));
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        return null;
    }

    /** What the integration is called. */
    public String getName() {
        return known.map(there -> there.entry().name()).orElse("");
    }

    /** What is not there any more afterwards. */
    public List<String> getConsequences() {
        return known.map(this::consequences).orElse(List.of());
    }

    private List<String> consequences(IntegrationDetails there) {
        List<String> lines = new ArrayList<>();
        if (there.on()) {
            lines.add(words.texts().text("remove.off"));
            there.entry().privileges().stream()
                    .map(IntegrationPrivilege::name)
                    .forEach(name -> lines.add(words.texts().text("remove.privilege", name)));
        }
        if (there.entry().consent().isPresent()) {
            lines.add(words.texts().text("remove.consent"));
        }
        if (!there.settings().isEmpty()) {
            lines.add(words.texts().text("remove.settings", there.settings().size()));
        }
        there.endpoint()
                .map(EndpointAddress::host)
                .ifPresent(host -> lines.add(words.texts().text("remove.endpoint", host)));
        if (lines.isEmpty()) {
            lines.add(words.texts().text("remove.nothing"));
        }
        return lines;
    }

    /** The page of the integration. */
    public String getIntegrationPage() {
        return "/customers/" + path.get("accountId") + "/integrations/" + path.get("integration");
    }

    public FormErrors getErrors() {
        return errors;
    }
}
