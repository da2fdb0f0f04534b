package org.licenseportal.web.subscription;

import java.util.Optional;
import org.licenseportal.integration.IntegrationDetails;
import org.licenseportal.integration.IntegrationState;
import org.licenseportal.subscription.SubscriptionDetails;
import org.licenseportal.subscription.SubscriptionReferences;
import org.licenseportal.subscription.SubscriptionState;
import org.licenseportal.subscription.SubscriptionWarning;
import org.licenseportal.web.support.Days;
import org.licenseportal.web.support.Texts;

/**
 * Subscriptions in words.
 *
 * @param texts the texts of the pages of subscriptions
 */
record SubscriptionWords(Texts texts) {

    static SubscriptionWords here() {
        return new SubscriptionWords(Texts.here("subscriptions"));
    }

    SubscriptionLine line(SubscriptionDetails known) {
        SubscriptionReferences references = known.order().references();
        return new SubscriptionLine(
                known.order().number().value(),
                known.order().plan(),
                texts.text("count", known.order().quantity()),
                texts.text("count", known.remaining()),
                Days.of(known.order().term().startsOn()),
                known.order().term().endsOn().map(Days::of).orElse(texts.text("perpetual")),
                texts.text("state." + known.state().word()),
                look(known.state()),
                icon(known.state()),
                references.sapOrder(),
                references.resellerOrder(),
                references.customerOrder(),
                known.customer().map(customer -> customer.id().value()).orElse(""),
                known.customer().map(customer -> customer.name()).orElse(""));
    }

    private static String look(SubscriptionState state) {
        return switch (state) {
            case ACTIVE, PERPETUAL -> "ok";
            case EXPIRING_SOON, ASSIGN -> "warn";
            case EXPIRED -> "bad";
            case PENDING_ACTIVATION -> "none";
        };
    }

    private static String icon(SubscriptionState state) {
        return switch (state) {
            case ACTIVE, PERPETUAL -> "check";
            case EXPIRING_SOON, PENDING_ACTIVATION -> "clock";
            case ASSIGN -> "next";
            case EXPIRED -> "alert";
        };
    }

    /** The sentence of the seed, and the way to the cure. */
    WarningLine line(SubscriptionWarning warning, String accountPage) {
        IntegrationDetails integration = warning.integration();
        String code = integration.entry().code().value();
        String name = integration.entry().name();
        boolean absent = integration.state() == IntegrationState.ABSENT;
        return new WarningLine(
                texts.text("warning", warning.plan(), name),
                absent
                        ? accountPage + "/integrations/add?tab="
                                + integration.entry().tab().word() + "#add-" + code
                        : accountPage + "/integrations/" + code,
                texts.text(absent ? "warning.add" : "warning.setUp", name));
    }

    /** The number at SAP that an account has after an assignment. */
    String billing(Optional<String> number) {
        return number.filter(known -> !known.isEmpty()).orElse(texts.text("none"));
    }
}
