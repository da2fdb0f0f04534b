package org.licenseportal.api.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.Address;
import org.licenseportal.customer.ContactEntry;
import org.licenseportal.customer.ContactKind;
import org.licenseportal.customer.CustomerContent;
import org.licenseportal.jose.JsonFields;

/**
 * What a program says of a customer. That something mandatory is missing is the feature's to say.
 *
 * @param content all of it
 * @param bandwidth whether bandwidth optimization is to be on, where that is said
 * @param version that of the customer when the program read it, where that is said
 */
record CustomerBody(CustomerContent content, Optional<Boolean> bandwidth, Optional<Long> version) {

    private static final List<String> MEMBERS = List.of(
            "name",
            "address",
            "language",
            "businessType",
            "domains",
            "adminContacts",
            "supportContacts",
            "bandwidthOptimization",
            "version");

    private static final List<String> ADDRESS = List.of("country", "subdivision", "street", "city", "postalCode");

    static Optional<CustomerBody> read(JsonFields fields) {
        fields.only(MEMBERS);
        CustomerContent content = new CustomerContent(
                text(fields, "name", CustomerContent.LONGEST_NAME),
                fields.object("address").map(CustomerBody::address).orElse(Address.NONE),
                fields.has("language") ? text(fields, "language", 10) : CustomerContent.NONE.language(),
                text(fields, "businessType", 30),
                fields.texts("domains", CustomerContent.MOST, Optional::of, "a mail domain"),
                contacts(fields, "adminContacts", false),
                contacts(fields, "supportContacts", true));
        Optional<Long> version = fields.has("version") ? fields.number("version", 0, Long.MAX_VALUE) : Optional.empty();
        return Optional.of(new CustomerBody(content, fields.flag("bandwidthOptimization"), version));
    }

    private static Address address(JsonFields fields) {
        fields.only(ADDRESS);
        return new Address(
                text(fields, "country", 2),
                text(fields, "subdivision", 10),
                text(fields, "street", 200),
                text(fields, "city", 100),
                text(fields, "postalCode", 20));
    }

    private static List<ContactEntry> contacts(JsonFields fields, String name, boolean kinds) {
        List<ContactEntry> contacts = new ArrayList<>();
        for (JsonFields contact : fields.objects(name, CustomerContent.MOST)) {
            contact.only(kinds ? List.of("type", "name", "email") : List.of("name", "email"));
            ContactKind kind = kinds ? kind(contact) : ContactKind.ADMIN;
            contacts.add(new ContactEntry(
                    kind,
                    text(contact, "name", ContactEntry.LONGEST_NAME),
                    text(contact, "email", ContactEntry.LONGEST_EMAIL)));
        }
        return contacts;
    }

    private static ContactKind kind(JsonFields contact) {
        return contact.required(
                        "type",
                        word -> ContactKind.parse(word).filter(ContactKind.SUPPORT::contains),
                        "maintainer, onsite or other")
                .orElse(ContactKind.OTHER);
    }

    private static String text(JsonFields fields, String name, int longest) {
        return fields.optional(
                        name,
                        given -> Optional.of(given).filter(text -> text.length() <= longest),
                        "a string of at most " + longest + " characters")
                .orElse("");
    }
}
