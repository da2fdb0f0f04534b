package org.licenseportal.web.customer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.licenseportal.customer.Address;
import org.licenseportal.customer.ContactEntry;
import org.licenseportal.customer.ContactKind;
import org.licenseportal.customer.CustomerContent;
import org.licenseportal.customer.CustomerDossier;
import org.licenseportal.customer.CustomerSection;
import org.licenseportal.customer.FormKey;
import org.licenseportal.web.support.Posted;

/**
 * What is said of a customer, as it stands in a form: whatever was typed.
 *
 * @param version that of the customer when the form was made; 0 for one that is not there yet
 * @param key names the wish for a customer that is not there yet
 * @param seen the mark of what the form is about when it was made; empty for a customer that is not there yet
 * @param content what was typed
 */
public record CustomerForm(long version, String key, String seen, CustomerContent content) {

    static final String VERSION = "version";
    static final String KEY = "key";
    static final String NAME = "name";
    static final String COUNTRY = "country";
    static final String DOMAINS = "domains";
    static final String ADMIN_NAME = "adminName";
    static final String SUPPORT_KIND = "supportKind";
    static final String SUPPORT_NAME = "supportName";

    private static final String ADMIN_EMAIL = "adminEmail";
    private static final String SUPPORT_EMAIL = "supportEmail";

    /** A form for a new customer: a row for each contact that will be asked for. */
    static CustomerForm empty() {
        return new CustomerForm(0, FormKey.random(), "", CustomerContent.NONE).prepared();
    }

    /** What is said so far, in a form about these sections. */
    static CustomerForm of(CustomerDossier customer, Set<CustomerSection> sections) {
        CustomerContent content = customer.content();
        return new CustomerForm(customer.details().version(), "", content.mark(sections), content);
    }

    /** What was typed. Sections that the form does not have say nothing. */
    static CustomerForm sent(Posted posted) {
        return new CustomerForm(
                posted.number(VERSION).orElse(0L),
                posted.one(KEY),
                posted.one("seen"),
                new CustomerContent(
                        posted.one(NAME),
                        new Address(
                                posted.one(COUNTRY),
                                posted.one("subdivision"),
                                posted.one("street"),
                                posted.one("city"),
                                posted.one("postalCode")),
                        posted.one("language"),
                        posted.one("businessType"),
                        posted.one(DOMAINS).lines().map(String::strip).toList(),
                        contacts(
                                Collections.nCopies(posted.all(ADMIN_NAME).size(), ContactKind.ADMIN.word()),
                                posted.all(ADMIN_NAME),
                                posted.all(ADMIN_EMAIL)),
                        contacts(posted.all(SUPPORT_KIND), posted.all(SUPPORT_NAME), posted.all(SUPPORT_EMAIL))));
    }

    private static List<ContactEntry> contacts(List<String> kinds, List<String> names, List<String> emails) {
        int rows = Math.min(kinds.size(), Math.min(names.size(), emails.size()));
        return IntStream.range(0, rows)
                .mapToObj(row -> new ContactEntry(
                        ContactKind.parse(kinds.get(row)).orElse(ContactKind.OTHER), names.get(row), emails.get(row)))
                .toList();
    }

    /** The same with an empty row for a Maintainer and an Onsite admin where there is none. */
    CustomerForm prepared() {
        List<ContactEntry> supporters = new ArrayList<>(content.supporters());
        for (ContactKind kind : List.of(ContactKind.MAINTAINER, ContactKind.ONSITE)) {
            if (supporters.stream().noneMatch(contact -> contact.kind() == kind)) {
                supporters.add(ContactEntry.empty(kind));
            }
        }
        return with(content.admins(), supporters);
    }

    /** The same with a row more for an admin contact. */
    CustomerForm withAdmin() {
        return with(more(content.admins(), ContactKind.ADMIN), content.supporters());
    }

    /** The same with a row more for a support contact. */
    CustomerForm withSupporter() {
        return with(content.admins(), more(content.supporters(), ContactKind.OTHER));
    }

    CustomerForm withoutAdmin(int row) {
        return with(less(content.admins(), row), content.supporters());
    }

    CustomerForm withoutSupporter(int row) {
        return with(content.admins(), less(content.supporters(), row));
    }

    /** The same as of a customer that somebody else changed meanwhile: the next time this one's own words are taken. */
    CustomerForm over(CustomerDossier customer, Set<CustomerSection> sections) {
        return new CustomerForm(
                customer.details().version(), key, customer.content().mark(sections), content);
    }

    /** The same with another name: one that was not asked for stays as it is. */
    CustomerForm named(String name) {
        return with(new CustomerContent(
                name,
                content.address(),
                content.language(),
                content.businessType(),
                content.domains(),
                content.admins(),
                content.supporters()));
    }

    /** These sections of the customer as it is, with what was typed of the others. */
    CustomerForm only(Set<CustomerSection> sections, CustomerDossier customer) {
        return with(customer.content().with(content, sections));
    }

    private CustomerForm with(List<ContactEntry> admins, List<ContactEntry> supporters) {
        return with(new CustomerContent(
                content.name(),
                content.address(),
                content.language(),
                content.businessType(),
                content.domains(),
                admins,
                supporters));
    }

    private CustomerForm with(CustomerContent other) {
        return new CustomerForm(version, key, seen, other);
    }

    private static List<ContactEntry> more(List<ContactEntry> contacts, ContactKind kind) {
        List<ContactEntry> rows = new ArrayList<>(contacts);
        if (rows.size() < CustomerContent.MOST) {
            rows.add(ContactEntry.empty(kind));
        }
        return rows;
    }

    private static List<ContactEntry> less(List<ContactEntry> contacts, int row) {
        List<ContactEntry> rows = new ArrayList<>(contacts);
        if (row < rows.size()) {
            rows.remove(row);
        }
        return rows;
    }
}
