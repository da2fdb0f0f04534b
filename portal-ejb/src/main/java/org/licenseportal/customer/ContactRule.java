package org.licenseportal.customer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.licenseportal.notification.MailAddress;

/**
 * Contacts have names and addresses, each is there once, and an account has a Maintainer and an Onsite admin at least
 * (ONB-2, ACC-2). Rows that were left empty do not count.
 */
final class ContactRule {

    private ContactRule() {}

    static Stream<CustomerFault> admins(CustomerContent content) {
        return Stream.of(
                        many(content.admins(), FaultKind.ADMINS_MANY),
                        each(content.admins(), contact -> contact.name().isEmpty(), FaultKind.ADMIN_NAME),
                        each(content.admins(), ContactRule::unreachable, FaultKind.ADMIN_EMAIL),
                        each(content.admins(), twice(), FaultKind.ADMIN_TWICE))
                .flatMap(found -> found);
    }

    static Stream<CustomerFault> supporters(CustomerContent content) {
        return Stream.of(
                        missing(content, ContactKind.MAINTAINER, FaultKind.MAINTAINER_MISSING),
                        missing(content, ContactKind.ONSITE, FaultKind.ONSITE_MISSING),
                        many(content.supporters(), FaultKind.SUPPORT_MANY),
                        each(content.supporters(), contact -> contact.name().isEmpty(), FaultKind.SUPPORT_NAME),
                        each(content.supporters(), ContactRule::unreachable, FaultKind.SUPPORT_EMAIL),
                        each(content.supporters(), twice(), FaultKind.SUPPORT_TWICE))
                .flatMap(found -> found);
    }

    private static Stream<CustomerFault> missing(CustomerContent content, ContactKind kind, FaultKind fault) {
        boolean there = content.supporters().stream().anyMatch(contact -> contact.kind() == kind && !contact.blank());
        return there ? Stream.empty() : Stream.of(CustomerFault.of(fault));
    }

    private static Stream<CustomerFault> many(List<ContactEntry> contacts, FaultKind fault) {
        return contacts.size() > CustomerContent.MOST
                ? Stream.of(CustomerFault.of(fault, Integer.toString(CustomerContent.MOST)))
                : Stream.empty();
    }

    private static Stream<CustomerFault> each(
            List<ContactEntry> contacts, Predicate<ContactEntry> wrong, FaultKind fault) {
        return IntStream.range(0, contacts.size())
                .filter(place -> !contacts.get(place).blank() && wrong.test(contacts.get(place)))
                .mapToObj(place ->
                        CustomerFault.at(fault, place, contacts.get(place).email()));
    }

    private static boolean unreachable(ContactEntry contact) {
        return MailAddress.parse(contact.email()).isEmpty();
    }

    /** Whoever is the same kind of contact a second time. */
    private static Predicate<ContactEntry> twice() {
        Set<String> seen = new HashSet<>();
        return contact -> !unreachable(contact) && !seen.add(contact.kind() + " " + contact.key());
    }
}
