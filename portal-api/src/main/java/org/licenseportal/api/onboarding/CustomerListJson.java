package org.licenseportal.api.onboarding;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.ResourceBundle;
import org.licenseportal.customer.AccountId;
import org.licenseportal.kernel.Page;
import org.licenseportal.onboarding.ListedCustomer;
import org.licenseportal.onboarding.OnboardingStatus;
import org.licenseportal.onboarding.StatusTone;

/** Customers and how they stand, as the API shows them. */
final class CustomerListJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("org.licenseportal.api.statuses");

    private CustomerListJson() {}

    static String of(Page<ListedCustomer> page) {
        var items = JSON.createArrayBuilder();
        page.items().forEach(customer -> items.add(object(customer)));
        var list = JSON.createObjectBuilder().add("items", items);
        page.next().ifPresentOrElse(next -> list.add("next", next.text()), () -> list.addNull("next"));
        return list.build().toString();
    }

    /** The status of one customer, with the steps of its way. */
    static String of(AccountId id, OnboardingStatus status) {
        var steps = JSON.createArrayBuilder();
        status.steps()
                .forEach(step -> steps.add(JSON.createObjectBuilder()
                        .add("step", step.word())
                        .add("done", status.done().contains(step))));
        return object(status)
                .add("accountId", id.value())
                .add("steps", steps)
                .build()
                .toString();
    }

    private static JsonObjectBuilder object(ListedCustomer customer) {
        return JSON.createObjectBuilder()
                .add("accountId", customer.id().value())
                .add("name", customer.name())
                .add("own", customer.own())
                .add("state", customer.state().word())
                .add("registeredUsers", customer.users())
                .add("status", object(customer.status()));
    }

    private static JsonObjectBuilder object(OnboardingStatus status) {
        String code = status.code().word();
        var object = JSON.createObjectBuilder()
                .add("code", code)
                .add("kind", status.code().tone().word())
                .add("message", MESSAGES.getString(code))
                .add("step", status.current().word());
        return status.code().tone() == StatusTone.ERROR
                ? object.add("help", "/problems/" + code)
                : object.addNull("help");
    }
}
