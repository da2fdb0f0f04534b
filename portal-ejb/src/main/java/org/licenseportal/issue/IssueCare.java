package org.licenseportal.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.licenseportal.customer.ConsequenceKind;
import org.licenseportal.customer.ConsequencesSought;
import org.licenseportal.customer.CustomerErased;
import org.licenseportal.notification.Outbox;

/** Hears what becomes of accounts: their open issues are counted before, and all of them erased in the end (ACC-7). */
@ApplicationScoped
class IssueCare {

    @Inject
    IssueRepository issues;

    @Inject
    Outbox outbox;

    void count(@Observes ConsequencesSought sought) {
        sought.add(ConsequenceKind.ISSUES, issues.open(sought.id()));
    }

    void erase(@Observes CustomerErased erased) {
        issues.erase(erased.id());
        outbox.erase(IssueMailer.keys(erased.id()));
    }
}
