package org.licenseportal.web.onboarding;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.onboarding.Onboarding;
import org.licenseportal.onboarding.OnboardingService;
import org.licenseportal.onboarding.StatusTone;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Texts;

/** How an account stands and what its gateway says, for the account's page (DASH-3). */
@Named
@RequestScoped
public class AccountStatusBacking {

    @Inject
    OnboardingService onboardings;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private Optional<Onboarding> onboarding;
    private StatusLink status;
    private List<Fact> gateway = List.of();
    private List<Fact> connection = List.of();

    @PostConstruct
    void load() {
        onboarding = AccountId.parse(path.get("accountId")).flatMap(id -> onboardings.find(activeUser.scope(), id));
        Texts texts = Texts.here("onboarding");
        GatewayWords words = new GatewayWords(texts, activeUser.zone());
        status = onboarding
                .map(known -> StatusLink.of(known.customer().id(), known.status(), texts))
                .orElse(null);
        onboarding.flatMap(Onboarding::gateway).ifPresent(known -> {
            gateway = words.facts(known);
            connection = words.connection(known);
        });
    }

    /** Whether there is something to say: an account that is not there, or another's, has no status. */
    public boolean isKnown() {
        return onboarding.isPresent();
    }

    /** How the account stands. */
    public StatusLink getStatus() {
        return status;
    }

    /** Whether something is wrong. */
    public boolean isFailing() {
        return onboarding
                .filter(known -> known.status().code().tone() == StatusTone.ERROR)
                .isPresent();
    }

    /** The page that explains what is wrong. */
    public String getHelp() {
        return onboarding
                .map(known -> "/problems/" + known.status().code().word() + "?account="
                        + known.customer().id())
                .orElse("/problems");
    }

    /** Which gateway it has; nothing while it has none. */
    public List<Fact> getGateway() {
        return gateway;
    }

    /** What that is connected to. */
    public List<Fact> getConnection() {
        return connection;
    }
}
