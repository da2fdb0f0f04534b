package org.licenseportal.web.onboarding;

import org.licenseportal.onboarding.ListedCustomer;
import org.licenseportal.web.support.Texts;

/**
 * A customer in the reader's words, as a row of the list (DASH-2).
 *
 * @param id its account ID
 * @param name what it is called, or that it has no name yet
 * @param own whether it is the reader's own organization
 * @param users how many users are registered
 * @param path where a click on the row leads
 * @param status how it stands
 */
public record CustomerLine(String id, String name, boolean own, String users, String path, StatusLink status) {

    static CustomerLine of(ListedCustomer customer, Texts texts) {
        return new CustomerLine(
                customer.id().value(),
                name(customer, texts),
                customer.own(),
                texts.text("number", customer.users()),
                StatusLink.home(customer.id(), customer.status()),
                StatusLink.of(customer.id(), customer.status(), texts));
    }

    static String name(ListedCustomer customer, Texts texts) {
        return customer.name().isEmpty() ? texts.text("unnamed") : customer.name();
    }
}
