package org.licenseportal.web.onboarding;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.licenseportal.customer.AccountId;
import org.licenseportal.onboarding.OnboardingService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.PathParts;
import org.licenseportal.web.support.Texts;

/** How the account of a page stands, as a link to its step or to the page that helps (DASH-3). */
@Named
@RequestScoped
public class AccountStatusBacking {

    @Inject
    OnboardingService onboardings;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private StatusLink link;

    @PostConstruct
    void load() {
        Texts texts = Texts.here("onboarding");
        link = AccountId.parse(path.get("accountId"))
                .flatMap(id -> onboardings.find(activeUser.scope(), id))
                .map(known -> StatusLink.of(known.customer().id(), known.status(), texts))
                .orElse(null);
    }

    /** The link; null for an account that is not there. */
    public StatusLink getLink() {
        return link;
    }
}
