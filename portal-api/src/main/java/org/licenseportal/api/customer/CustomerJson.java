package org.licenseportal.api.customer;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.licenseportal.customer.Address;
import org.licenseportal.customer.ContactEntry;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerDossier;

/** A customer as the API shows it. */
final class CustomerJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private CustomerJson() {}

    static String of(CustomerDossier customer) {
        CustomerDetails details = customer.details();
        JsonArrayBuilder domains = JSON.createArrayBuilder();
        customer.content().domains().forEach(domains::add);
        JsonObjectBuilder object = JSON.createObjectBuilder()
                .add("accountId", details.id().value())
                .add("version", details.version())
                .add("own", details.own())
                .add("state", details.state().word())
                .add("name", details.name())
                .add("address", address(details.address()))
                .add("language", details.language().toLanguageTag())
                .add("businessType", details.businessType())
                .add("domains", domains)
                .add("adminContacts", contacts(customer.content().admins(), false))
                .add("supportContacts", contacts(customer.content().supporters(), true))
                .add("bandwidthOptimization", details.bandwidthSaved())
                .add("kind", details.kind().word())
                .add("cloudLocation", details.cloudLocation());
        details.billing()
                .ifPresentOrElse(number -> object.add("billingNumber", number), () -> object.addNull("billingNumber"));
        return object.build().toString();
    }

    private static JsonObjectBuilder address(Address address) {
        return JSON.createObjectBuilder()
                .add("country", address.country())
                .add("subdivision", address.subdivision())
                .add("street", address.street())
                .add("city", address.city())
                .add("postalCode", address.postalCode());
    }

    private static JsonArrayBuilder contacts(List<ContactEntry> contacts, boolean kinds) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        contacts.forEach(contact -> {
            JsonObjectBuilder item = JSON.createObjectBuilder();
            if (kinds) {
                item.add("type", contact.kind().word());
            }
            items.add(item.add("name", contact.name()).add("email", contact.email()));
        });
        return items;
    }
}
