package org.licenseportal.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.kernel.Actor;

/**
 * What the trail says of a customer. It is never erased, so it says nothing by which a person can be known: of contacts
 * how many there are, of name and address that they are others, and of a draft, in which anything may be typed, nothing.
 *
 * @param customer whom it is about
 * @param actor who did it
 * @param now when
 */
record CustomerAudit(CustomerDetails customer, Actor actor, Instant now) {

    private static final String OTHER = "changed";

    AuditEntry did(AuditAction action, AuditChange... changes) {
        return entry(action, AuditResult.done(changes));
    }

    /** The first step is done: what of it nobody can be known by. */
    AuditEntry onboarded(CustomerContent content) {
        return did(
                AuditAction.CUSTOMER_ONBOARD,
                AuditChange.to(AuditField.COUNTRY, content.address().country()),
                AuditChange.to(AuditField.DOMAIN, present(domains(content))),
                AuditChange.to(AuditField.CONTACTS, counted(content)));
    }

    /** Entries about what is other than before: one of the content, one of the contacts. */
    List<AuditEntry> changed(CustomerContent before, CustomerContent after) {
        List<AuditEntry> entries = new ArrayList<>();
        AuditResult content = AuditResult.done(changes(before, after));
        if (!content.changes().isEmpty()) {
            entries.add(entry(AuditAction.CUSTOMER_CHANGE, content));
        }
        if (!before.contacts().equals(after.contacts())) {
            entries.add(did(
                    AuditAction.CUSTOMER_CONTACTS,
                    AuditChange.of(AuditField.CONTACTS, counted(before), counted(after))));
        }
        return entries;
    }

    private static List<AuditChange> changes(CustomerContent before, CustomerContent after) {
        Address from = before.address();
        Address to = after.address();
        return Stream.of(
                        other(AuditField.NAME, before.name(), after.name()),
                        change(AuditField.COUNTRY, from.country(), to.country()),
                        change(AuditField.SUBDIVISION, from.subdivision(), to.subdivision()),
                        other(AuditField.ADDRESS, lines(from), lines(to)),
                        change(AuditField.LANGUAGE, before.language(), after.language()),
                        change(AuditField.BUSINESS_TYPE, before.businessType(), after.businessType()),
                        change(AuditField.DOMAIN, domains(before), domains(after)))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<AuditChange> change(AuditField field, String before, String after) {
        return Stream.of(AuditChange.of(field, present(before), present(after)));
    }

    /** That something is other than before, and not how: it may be the name or the home of a person. */
    private static Stream<AuditChange> other(AuditField field, String before, String after) {
        return before.equals(after) ? Stream.empty() : Stream.of(AuditChange.to(field, OTHER));
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    private static String lines(Address address) {
        return String.join("\n", address.street(), address.city(), address.postalCode());
    }

    private static String domains(CustomerContent content) {
        return content.mailDomains().stream().sorted().map(MailDomain::readable).collect(Collectors.joining(", "));
    }

    /** As {@code admin 1, maintainer 2, onsite 1}. */
    private static String counted(CustomerContent content) {
        List<String> counts = new ArrayList<>();
        for (ContactKind kind : ContactKind.values()) {
            long count = content.contacts().stream()
                    .filter(contact -> contact.kind() == kind)
                    .count();
            counts.add(String.format(Locale.ROOT, "%s %d", kind.word(), count));
        }
        return String.join(", ", counts);
    }

    private AuditEntry entry(AuditAction action, AuditResult result) {
        return new AuditEntry(
                now,
                AuditOrigin.of(actor),
                action,
                new AuditObject(AuditObject.Type.CUSTOMER, customer.id().value(), Optional.of(customer.partner())),
                result);
    }
}
