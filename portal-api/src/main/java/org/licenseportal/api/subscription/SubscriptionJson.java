package org.licenseportal.api.subscription;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.jose.JsonFields;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.subscription.PlaceSubscription;
import org.licenseportal.subscription.SubscriptionDetails;
import org.licenseportal.subscription.SubscriptionNumber;
import org.licenseportal.subscription.SubscriptionReferences;
import org.licenseportal.subscription.SubscriptionTerm;

/** Subscriptions as the API takes and shows them. */
final class SubscriptionJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final int LONGEST_REFERENCE = 35;
    private static final int LONGEST_CUSTOMER = 20;

    private SubscriptionJson() {}

    static Optional<PlaceSubscription> read(SubscriptionNumber number, JsonFields fields) {
        fields.only(List.of(
                "resellerNumber",
                "plan",
                "quantity",
                "startsOn",
                "expiresOn",
                "integration",
                "sapCustomer",
                "sapOrder",
                "resellerOrder",
                "customerOrder"));
        Optional<ResellerNumber> reseller =
                fields.required("resellerNumber", ResellerNumber::parse, "a text of 1 to 10 digits");
        Optional<String> plan = fields.required(
                "plan", text -> line(text, PlaceSubscription.LONGEST_PLAN), "a text of 1 to 100 characters");
        Optional<Integer> quantity = fields.count("quantity", PlaceSubscription.MOST);
        Optional<SubscriptionTerm> term = SubscriptionTermJson.read(fields);
        Optional<IntegrationCode> integration =
                fields.optional("integration", IntegrationCode::parse, "the code of an integration such as zoom");
        SubscriptionReferences references = new SubscriptionReferences(
                reference(fields, "sapCustomer", LONGEST_CUSTOMER),
                reference(fields, "sapOrder", LONGEST_REFERENCE),
                reference(fields, "resellerOrder", LONGEST_REFERENCE),
                reference(fields, "customerOrder", LONGEST_REFERENCE));
        if (reseller.isEmpty() || plan.isEmpty() || quantity.isEmpty() || term.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlaceSubscription(
                number, reseller.get(), plan.get(), quantity.get(), term.get(), integration, references));
    }

    private static Optional<String> line(String text, int longest) {
        String stripped = text.strip();
        boolean fits = !stripped.isEmpty()
                && stripped.length() <= longest
                && stripped.chars().noneMatch(Character::isISOControl);
        return fits ? Optional.of(stripped) : Optional.empty();
    }

    private static String reference(JsonFields fields, String name, int longest) {
        return fields.optional(name, text -> line(text, longest), "a text of 1 to " + longest + " characters")
                .orElse("");
    }

    static String of(SubscriptionDetails known) {
        return object(known).build().toString();
    }

    static String of(List<SubscriptionDetails> all) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        all.forEach(known -> items.add(object(known)));
        return JSON.createObjectBuilder().add("subscriptions", items).build().toString();
    }

    private static JsonObjectBuilder object(SubscriptionDetails known) {
        PlaceSubscription order = known.order();
        JsonObjectBuilder object = JSON.createObjectBuilder()
                .add("number", order.number().value())
                .add("resellerNumber", order.reseller().value())
                .add("plan", order.plan())
                .add("quantity", order.quantity())
                .add("remaining", known.remaining())
                .add("state", known.state().word());
        SubscriptionTermJson.add(order.term(), object);
        order.integration()
                .ifPresentOrElse(code -> object.add("integration", code.value()), () -> object.addNull("integration"));
        text(object, "sapCustomer", order.references().sapCustomer());
        text(object, "sapOrder", order.references().sapOrder());
        text(object, "resellerOrder", order.references().resellerOrder());
        text(object, "customerOrder", order.references().customerOrder());
        known.customer()
                .ifPresentOrElse(
                        customer -> object.add("accountId", customer.id().value()), () -> object.addNull("accountId"));
        return object;
    }

    private static void text(JsonObjectBuilder object, String name, String value) {
        if (value.isEmpty()) {
            object.addNull(name);
        } else {
            object.add(name, value);
        }
    }
}
