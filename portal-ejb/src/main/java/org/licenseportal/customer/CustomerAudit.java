package org.licenseportal.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.kernel.Actor;

/**
 * What the trail says of a customer. It is never erased, so of contacts it says how many there are and nothing of who
 * they are.
 *
 * @param customer whom it is about
 * @param actor who did it
 * @param now when
 */
record CustomerAudit(CustomerDetails customer, Actor actor, Instant now) {

    AuditEntry did(AuditAction action, AuditChange... changes) {
        return entry(action, AuditResult.done(changes));
    }

    AuditEntry refused(AuditAction action, List<CustomerFault> faults) {
        return entry(action, AuditResult.refused(faults.get(0).kind().slug()));
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
        return List.of(
                change(AuditField.NAME, before.name(), after.name()),
                change(AuditField.COUNTRY, from.country(), to.country()),
                change(AuditField.SUBDIVISION, from.subdivision(), to.subdivision()),
                change(AuditField.ADDRESS, lines(from), lines(to)),
                change(AuditField.CITY, from.city(), to.city()),
                change(AuditField.POSTAL_CODE, from.postalCode(), to.postalCode()),
                change(AuditField.LANGUAGE, before.language(), after.language()),
                change(AuditField.BUSINESS_TYPE, before.businessType(), after.businessType()),
                change(AuditField.DOMAIN, domains(before), domains(after)));
    }

    private static AuditChange change(AuditField field, String before, String after) {
        return AuditChange.of(field, present(before), present(after));
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    private static String lines(Address address) {
        return address.street().replace("\n", ", ");
    }

    private static String domains(CustomerContent content) {
        return String.join(", ", new TreeSet<>(content.domains()));
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
