package org.licenseportal.web.customer;

import java.util.ArrayList;
import java.util.List;
import org.licenseportal.customer.ContactEntry;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.Texts;

/**
 * An account in the reader's words.
 *
 * @param texts the texts of the pages of customers
 */
record AccountWords(Texts texts) {

    /** What it is and where. */
    List<Fact> facts(CustomerDetails customer) {
        ContentWords words = new ContentWords(texts);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.text("name"), customer.name().isEmpty() ? texts.text("none") : customer.name()));
        facts.addAll(words.address(customer.address()));
        facts.add(Fact.of(
                texts.text("language"), words.language(customer.language().toLanguageTag())));
        facts.add(Fact.of(texts.text("business"), words.business(customer.businessType())));
        return facts;
    }

    /** What only the vendor gives. The number has another name for accounts of MiCloud Connect (ACC-1). */
    List<Fact> fixed(CustomerDetails customer) {
        String label = texts.text("billing." + customer.kind().word());
        return List.of(
                Fact.identifier(texts.text("account"), customer.id().value()),
                customer.billing()
                        .map(number -> Fact.identifier(label, number))
                        .orElseGet(() -> Fact.of(label, texts.text("billing.none"))),
                Fact.of(
                        texts.text("cloud"),
                        customer.cloudLocation().isEmpty() ? texts.text("none") : customer.cloudLocation()));
    }

    List<ContactText> contacts(List<ContactEntry> contacts) {
        return contacts.stream()
                .map(contact ->
                        new ContactText(texts.text("kind." + contact.kind().word()), contact.name(), contact.email()))
                .toList();
    }
}
