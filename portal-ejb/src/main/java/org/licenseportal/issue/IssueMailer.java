package org.licenseportal.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerContact;
import org.licenseportal.customer.CustomerContacts;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.letter.IssueMail;
import org.licenseportal.letter.MailComposer;
import org.licenseportal.letter.Recipient;
import org.licenseportal.notification.Letterhead;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.notification.MailThread;
import org.licenseportal.notification.Outbox;

/**
 * Mails what was said about an issue to everybody else who has to do with it: all support contacts of the account, each
 * with a link of its own, and those who wrote to it with a login. Nobody gets it twice, and nobody gets his own.
 */
@ApplicationScoped
class IssueMailer {

    /** Where links of support contacts lead, up to their token, which no server sees (decision 0020). */
    static final String PAGE = "/issues/link#";

    @Inject
    IssueEntryRepository entries;

    @Inject
    IssueLinkRepository links;

    @Inject
    CustomerContacts contacts;

    @Inject
    MailComposer composer;

    @Inject
    Outbox outbox;

    @Inject
    Letterhead letterhead;

    @Inject
    Clocks clocks;

    /** Mails it, in the caller's transaction. */
    void tell(IssueSummary issue, CustomerDetails customer, IssueMessage message) {
        List<CustomerContact> supporters = contacts.supportContacts(customer.id());
        Set<String> told = new HashSet<>();
        Map<String, Recipient> users = entries.users(issue.number(), customer);
        if (message.author().party() == IssueParty.CONTACT) {
            supporters.stream()
                    .filter(contact -> contact.id().equals(message.author().id()))
                    .forEach(contact -> told.add(key(contact.email())));
        } else {
            Recipient author = users.remove(message.author().id());
            if (author != null) {
                told.add(key(author.address()));
            }
        }
        URI page = URI.create(letterhead.portal() + "/customers/" + customer.id() + "/issues/" + issue.number());
        users.forEach((id, user) -> {
            if (told.add(key(user.address()))) {
                send(new Reader(id, user, page, false), issue, message);
            }
        });
        for (CustomerContact contact : supporters) {
            Recipient recipient = new Recipient(contact.email(), contact.name(), customer.language(), ZoneOffset.UTC);
            if (told.add(key(contact.email()))) {
                send(new Reader(contact.id(), recipient, link(issue, contact), true), issue, message);
            }
        }
    }

    /** Somebody who gets a mail: which one, and the way to the issue. */
    private record Reader(String id, Recipient to, URI link, boolean byLink) {}

    private URI link(IssueSummary issue, CustomerContact contact) {
        SecretToken token = SecretToken.random();
        links.add(token, issue.number(), contact.id(), clocks.now());
        return URI.create(letterhead.portal() + PAGE + token.value());
    }

    private void send(Reader reader, IssueSummary issue, IssueMessage message) {
        IssueMail mail = new IssueMail(
                reader.to(),
                new IssueMail.Issue(
                        issue.number().value(),
                        issue.title(),
                        issue.category().name(),
                        issue.customer(),
                        issue.account().value()),
                message.kind().word(),
                message.author().name(),
                message.text(),
                message.files().stream().map(AttachedFile::name).toList(),
                reader.link(),
                reader.byLink());
        outbox.add(composer.compose(mail)
                .once(keys(issue.account()) + issue.number() + ":" + message.place() + ":" + reader.id())
                .in(thread(issue, message.place(), reader.id())));
    }

    /** How the keys of all mails about issues of an account begin. */
    static String keys(AccountId account) {
        return "issue:" + account + ":";
    }

    /** Each reader has a thread of its own, whose mails have known IDs: so the earlier ones need not be kept. */
    private static MailThread thread(IssueSummary issue, int place, String reader) {
        List<String> earlier = IntStream.range(1, place)
                .mapToObj(before -> name(issue, before, reader))
                .toList();
        return new MailThread(name(issue, place, reader), earlier);
    }

    private static String name(IssueSummary issue, int place, String reader) {
        return "issue-" + issue.number() + "-" + place + "-" + reader;
    }

    private static String key(MailAddress address) {
        return address.value().toLowerCase(Locale.ROOT);
    }
}
