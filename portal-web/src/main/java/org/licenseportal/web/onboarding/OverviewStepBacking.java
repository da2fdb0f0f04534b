package org.licenseportal.web.onboarding;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.licenseportal.onboarding.Onboarding;
import org.licenseportal.onboarding.StatusCode;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Fact;

/** The last step: what was set up, at a glance. */
@Named
@RequestScoped
public class OverviewStepBacking {

    @Inject
    WizardBacking wizard;

    @Inject
    ActiveUser activeUser;

    private List<Fact> gateway = List.of();
    private List<Fact> connection = List.of();
    private boolean complete;

    @PostConstruct
    void load() {
        GatewayWords words = GatewayWords.here(activeUser.zone());
        wizard.onboarding().flatMap(Onboarding::gateway).ifPresent(known -> {
            gateway = words.facts(known);
            connection = words.connection(known);
        });
        complete = wizard.onboarding()
                .filter(known -> known.status().code() == StatusCode.OVERVIEW)
                .isPresent();
    }

    /** Which gateway it is. */
    public List<Fact> getGateway() {
        return gateway;
    }

    /** What it is connected to. */
    public List<Fact> getConnection() {
        return connection;
    }

    /** Whether all is well now. */
    public boolean isComplete() {
        return complete;
    }
}
