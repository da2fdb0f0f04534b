package org.licenseportal.issue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.licenseportal.customer.CustomerContact;
import org.licenseportal.customer.CustomerContacts;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;

/**
 * Lets a support contact, who has no login, read and answer an issue by the link in a mail. It leads there until 30
 * days after the issue was closed, as long as the contact is one and the account is in use.
 */
@Stateless
public class IssueLinkService {

    @Inject
    IssueLinkRepository links;

    @Inject
    CustomerService customers;

    @Inject
    CustomerContacts contacts;

    @Inject
    IssueReading reading;

    @Inject
    IssueRepository issues;

    @Inject
    IssueWriting writing;

    @Inject
    Clocks clocks;

    /** Whose link it is and where it leads. */
    private record Visit(CustomerDetails customer, CustomerContact contact, IssueSummary issue) {

        IssueAuthor author() {
            return new IssueAuthor(IssueParty.CONTACT, contact.id(), contact.name());
        }

        /** Without a name or an address: the trail cannot be erased. */
        Actor actor(Caller caller) {
            return new Actor(
                    "Support contact " + contact.id().substring(0, 8) + " of account " + customer.id(), caller);
        }
    }

    /** Whether a link leads to an issue: not when it is over. */
    @PermitAll
    public boolean leads(SecretToken token) {
        return visit(token).isPresent();
    }

    /** The issue that a link leads to; empty for a link that is over, or none. */
    @PermitAll
    public Optional<IssueThread> open(SecretToken token) {
        return visit(token).map(visit -> reading.thread(visit.issue()));
    }

    /** A file of that issue. */
    @PermitAll
    public Optional<FileContent> file(SecretToken token, String id) {
        return visit(token).flatMap(visit -> reading.file(visit.issue(), id));
    }

    /** Answers the issue, with content that has no fault. The same key again is the same answer. */
    @PermitAll
    public IssueOutcome answer(SecretToken token, LinkAnswer wanted, Caller caller) {
        if (!wanted.content().faultsOfAnswer().isEmpty()) {
            throw new IllegalArgumentException("An answer with faults is not taken");
        }
        return locked(
                token,
                wanted.number(),
                visit -> writing.answer(
                        visit.issue(),
                        visit.customer(),
                        new NewMessage(MessageKind.REPLY, visit.author(), wanted.key(), wanted.content()),
                        visit.actor(caller)));
    }

    /** Closes the issue; one that is closed stays so. */
    @PermitAll
    public IssueOutcome close(SecretToken token, IssueNumber number, Caller caller) {
        return locked(token, number, visit -> {
            if (!visit.issue().status().open()) {
                return new IssueOutcome.Done(number);
            }
            NewMessage message = new NewMessage(
                    MessageKind.CLOSED, visit.author(), IssueKey.random(), IssueContent.answer("", List.of()));
            return writing.answer(visit.issue(), visit.customer(), message, visit.actor(caller));
        });
    }

    /** The number says which issue the page showed: the browser may have opened another link since. */
    private IssueOutcome locked(SecretToken token, IssueNumber number, Function<Visit, IssueOutcome> work) {
        return visit(token)
                .filter(visit -> visit.issue().number().equals(number))
                .filter(visit -> issues.lock(number, visit.customer().id()))
                .flatMap(visit -> visit(token))
                .map(work)
                .orElseGet(IssueOutcome.Unknown::new);
    }

    private Optional<Visit> visit(SecretToken token) {
        return links.find(token, clocks.now()).flatMap(target -> customers
                .look(target.account())
                .filter(customer -> customer.state() == CustomerState.ACTIVE)
                .flatMap(customer -> contacts.supportContacts(customer.id()).stream()
                        .filter(contact -> contact.id().equals(target.contact()))
                        .findFirst()
                        .flatMap(contact -> reading.summary(target.number(), customer.id())
                                .map(issue -> new Visit(customer, contact, issue)))));
    }
}
