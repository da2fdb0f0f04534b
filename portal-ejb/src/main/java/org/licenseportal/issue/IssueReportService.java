package org.licenseportal.issue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerContacts;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;

/** Takes reports of issues of accounts (ACC-2), which go to all support contacts. */
@Stateless
public class IssueReportService {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    CustomerService customers;

    @Inject
    CustomerContacts contacts;

    @Inject
    IssueRepository issues;

    @Inject
    IssueListRepository lists;

    @Inject
    IssueWriting writing;

    @Inject
    AuditTrail trail;

    @Inject
    Clocks clocks;

    /** What issues may be about, in the order in which they are offered. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public List<IssueCategory> categories() {
        return lists.categories();
    }

    /** Whether the caller sees this account. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public boolean sees(CustomerScope scope, AccountId account) {
        return customers.find(scope, account).isPresent();
    }

    /**
     * Why an account takes no reports right now; empty when it does, and for an account that the caller does not see.
     */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public Optional<IssueRefusal> keepsFromReporting(CustomerScope scope, AccountId account) {
        return customers.find(scope, account).flatMap(this::refusal);
    }

    /**
     * Takes a report whose content has no fault. The same key again is the same issue. Two who use it at once conflict:
     * call it with {@link org.licenseportal.kernel.Retry}.
     */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public IssueOutcome report(CustomerScope scope, ReportIssue wanted, Actor actor) {
        if (!wanted.content().faultsOfReport(lists.categories()).isEmpty()) {
            throw new IllegalArgumentException("A report with faults is not taken");
        }
        return customers
                .find(scope, wanted.account())
                .map(customer -> report(customer, wanted, actor))
                .orElseGet(IssueOutcome.Unknown::new);
    }

    private IssueOutcome report(CustomerDetails customer, ReportIssue wanted, Actor actor) {
        NewMessage message = new NewMessage(MessageKind.REPORT, wanted.author(), wanted.key(), wanted.content());
        Optional<IssueSummary> made =
                issues.made(wanted.key(), customer.id()).flatMap(number -> lists.find(number, customer.id()));
        if (made.isPresent()) {
            return writing.answer(made.get(), customer, message, actor);
        }
        Optional<IssueRefusal> refusal = refusal(customer);
        if (refusal.isPresent()) {
            trail.record(new IssueAudit(customer, actor, clocks.now()).refused(refusal.get()));
            return new IssueOutcome.Refused(refusal.get());
        }
        return writing.limited(customer).orElseGet(() -> {
            IssueNumber number = IssueNumber.random(RANDOM);
            issues.add(number, wanted, clocks.now());
            writing.write(lists.find(number, customer.id()).orElseThrow(), customer, message, actor);
            return new IssueOutcome.Done(number);
        });
    }

    private Optional<IssueRefusal> refusal(CustomerDetails customer) {
        if (customer.state() == CustomerState.DRAFT) {
            return Optional.of(IssueRefusal.CUSTOMER_NOT_ONBOARDED);
        }
        if (customer.state() == CustomerState.DEACTIVATED) {
            return Optional.of(IssueRefusal.CUSTOMER_DEACTIVATED);
        }
        return contacts.supportContacts(customer.id()).isEmpty()
                ? Optional.of(IssueRefusal.NO_SUPPORT_CONTACTS)
                : Optional.empty();
    }
}
