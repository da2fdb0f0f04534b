package org.licenseportal.issue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** Shows the issues of accounts to those whose accounts they are, and lets them answer (ACC-2). */
@Stateless
public class IssueService {

    @Inject
    CustomerService customers;

    @Inject
    IssueListRepository lists;

    @Inject
    IssueRepository issues;

    @Inject
    IssueReading reading;

    @Inject
    IssueWriting writing;

    /** Issues of all customers of a partner, the last changed first. */
    @RolesAllowed(Roles.RESELLER_USER)
    public Page<IssueSummary> listOfPartner(ResellerNumber partner, IssueFilter filter, PageRequest page) {
        return lists.page(IssueConditions.of(partner).matching(filter), page);
    }

    /** How many there are, counted no further than {@link PageRequest#MANY}. */
    @RolesAllowed(Roles.RESELLER_USER)
    public long countOfPartner(ResellerNumber partner, IssueFilter filter) {
        return lists.count(IssueConditions.of(partner).matching(filter));
    }

    /** Issues of one account, the last changed first; none of an account that the caller does not see. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public Page<IssueSummary> list(IssueSearch search, PageRequest page) {
        return customers
                .find(search.scope(), search.account())
                .map(customer -> lists.page(IssueConditions.of(customer.id()).matching(search.filter()), page))
                .orElseGet(() -> Page.of(page, List.of(), issue -> List.of()));
    }

    /** How many there are, counted no further than {@link PageRequest#MANY}. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public long count(IssueSearch search) {
        return customers
                .find(search.scope(), search.account())
                .map(customer -> lists.count(IssueConditions.of(customer.id()).matching(search.filter())))
                .orElse(0L);
    }

    /** The issue with all that was said; another's looks like none. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public Optional<IssueThread> find(CustomerScope scope, AccountId account, IssueNumber number) {
        return customers
                .find(scope, account)
                .flatMap(customer -> lists.find(number, customer.id()))
                .map(reading::thread);
    }

    /** A file of an issue; another's looks like none. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public Optional<FileContent> file(CustomerScope scope, IssueSummary issue, String id) {
        return customers.find(scope, issue.account()).flatMap(customer -> reading.file(issue, id));
    }

    /** Answers an issue, with content that has no fault. The same key again is the same answer. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public IssueOutcome answer(CustomerScope scope, AnswerIssue wanted, Actor actor) {
        if (!wanted.content().faultsOfAnswer().isEmpty()) {
            throw new IllegalArgumentException("An answer with faults is not taken");
        }
        NewMessage message = new NewMessage(MessageKind.REPLY, wanted.author(), wanted.key(), wanted.content());
        return locked(
                scope,
                wanted.account(),
                wanted.number(),
                (customer, issue) -> writing.answer(issue, customer, message, actor));
    }

    /** Closes an issue or opens it again; one that is so already stays as it is. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public IssueOutcome change(CustomerScope scope, SwitchIssue wanted, Actor actor) {
        return locked(scope, wanted.account(), wanted.number(), (customer, issue) -> {
            if (issue.status().open() != wanted.closed()) {
                return new IssueOutcome.Done(issue.number());
            }
            return writing.answer(issue, customer, statusOnly(wanted), actor);
        });
    }

    private static NewMessage statusOnly(SwitchIssue wanted) {
        return new NewMessage(
                wanted.closed() ? MessageKind.CLOSED : MessageKind.REOPENED,
                wanted.author(),
                IssueKey.random(),
                IssueContent.answer("", List.of()));
    }

    private IssueOutcome locked(
            CustomerScope scope,
            AccountId account,
            IssueNumber number,
            BiFunction<CustomerDetails, IssueSummary, IssueOutcome> work) {
        return customers
                .find(scope, account)
                .filter(customer -> issues.lock(number, customer.id()))
                .flatMap(customer -> lists.find(number, customer.id()).map(issue -> work.apply(customer, issue)))
                .orElseGet(IssueOutcome.Unknown::new);
    }
}
