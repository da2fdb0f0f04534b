package org.licenseportal.web.customer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.licenseportal.country.AddressFormat;
import org.licenseportal.country.AddressPart;
import org.licenseportal.country.Countries;
import org.licenseportal.country.Subdivision;
import org.licenseportal.customer.Address;
import org.licenseportal.customer.BusinessTypes;
import org.licenseportal.customer.ContactEntry;
import org.licenseportal.customer.CustomerContent;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.Texts;

/**
 * What is said of a customer, in the reader's words.
 *
 * @param texts the texts of the pages of customers
 */
record ContentWords(Texts texts) {

    /** The address, by the parts that its country has. */
    List<Fact> address(Address address) {
        AddressFormat format = Countries.format(address.country());
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.text("country"), orNone(Countries.name(address.country(), texts.locale()))));
        if (format.subdivision() != AddressPart.NONE) {
            facts.add(Fact.of(texts.text("subdivision." + format.subdivisionWord()), orNone(subdivision(address))));
        }
        facts.add(Fact.of(texts.text("street"), orNone(address.street().replace("\n", ", "))));
        facts.add(Fact.of(texts.text("city"), orNone(address.city())));
        if (format.postal().part() != AddressPart.NONE) {
            facts.add(Fact.of(texts.text("postal." + format.postal().word()), orNone(address.postalCode())));
        }
        return facts;
    }

    /** What a language is called; its tag where the portal writes none like that. */
    String language(String tag) {
        return texts.has("language." + tag) ? texts.text("language." + tag) : tag;
    }

    /** What a business type is called. */
    String business(String code) {
        return BusinessTypes.CODES.contains(code) ? texts.text("business." + code) : texts.text("none");
    }

    /** Everything that the two say differently. */
    List<ContentLine> differences(CustomerContent mine, CustomerContent theirs) {
        Map<String, String> here = lines(mine);
        Map<String, String> there = lines(theirs);
        return here.keySet().stream()
                .filter(label -> !here.get(label).equals(there.get(label)))
                .map(label -> new ContentLine(label, orNone(here.get(label)), orNone(there.get(label))))
                .toList();
    }

    private Map<String, String> lines(CustomerContent content) {
        Address address = content.address();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(texts.text("name"), content.name());
        lines.put(texts.text("country"), Countries.name(address.country(), texts.locale()));
        lines.put(texts.text("subdivision"), subdivision(address));
        lines.put(texts.text("street"), address.street().replace("\n", ", "));
        lines.put(texts.text("city"), address.city());
        lines.put(texts.text("postal.postal-code"), address.postalCode());
        lines.put(texts.text("language"), language(content.language()));
        lines.put(texts.text("business"), business(content.businessType()));
        lines.put(texts.text("domains"), String.join(", ", content.domains()));
        lines.put(texts.text("admins"), contacts(content.admins()));
        lines.put(texts.text("support"), contacts(content.supporters()));
        return lines;
    }

    private String contacts(List<ContactEntry> contacts) {
        return contacts.stream()
                .filter(contact -> !contact.blank())
                .map(contact ->
                        texts.text("kind." + contact.kind().word()) + ": " + contact.name() + ", " + contact.email())
                .collect(Collectors.joining("; "));
    }

    private static String subdivision(Address address) {
        return Countries.subdivision(address.country(), address.subdivision())
                .map(Subdivision::name)
                .orElse(address.subdivision());
    }

    private String orNone(String text) {
        return text.isEmpty() ? texts.text("none") : text;
    }
}
