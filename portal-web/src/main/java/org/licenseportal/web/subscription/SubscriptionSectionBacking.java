package org.licenseportal.web.subscription;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.subscription.SubscriptionService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.PathParts;

/** The subscriptions of an account, for its partner, and what they want of its integrations, for everybody (ACC-6). */
@Named
@RequestScoped
public class SubscriptionSectionBacking {

    @Inject
    SubscriptionService subscriptions;

    @Inject
    ActiveUser activeUser;

    @Inject
    PathParts path;

    private List<SubscriptionLine> lines;
    private List<WarningLine> warnings;

    @PostConstruct
    void load() {
        SubscriptionWords words = SubscriptionWords.here();
        Optional<AccountId> account = AccountId.parse(path.get("accountId"));
        lines = account
                .filter(id -> activeUser.isOfReseller())
                .map(id -> subscriptions.of(activeUser.reseller(), id))
                .orElse(List.of())
                .stream()
                .map(words::line)
                .toList();
        warnings = account.map(id -> subscriptions.warnings(activeUser.scope(), id)).orElse(List.of()).stream()
                .map(warning -> words.line(warning, accountPage()))
                .toList();
    }

    public List<SubscriptionLine> getLines() {
        return lines;
    }

    public List<WarningLine> getWarnings() {
        return warnings;
    }

    /** Where the partner finds what could be assigned. */
    public String getAssignPage() {
        return "/customers/subscriptions?show=unassigned&account=" + path.get("accountId");
    }

    private String accountPage() {
        return "/customers/" + path.get("accountId");
    }
}
