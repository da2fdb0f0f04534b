package org.licenseportal.api.subscription;

import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.licenseportal.jose.JsonFields;
import org.licenseportal.subscription.SubscriptionTerm;

/** The days of a subscription. */
final class SubscriptionTermJson {

    private static final String STARTS = "startsOn";
    private static final String EXPIRES = "expiresOn";

    private SubscriptionTermJson() {}

    /** Empty where one of them is wrong, which the fields then say; without a last day it is perpetual. */
    static Optional<SubscriptionTerm> read(JsonFields fields) {
        Optional<LocalDate> first = fields.required(STARTS, SubscriptionTermJson::day, "a day such as 2027-01-01");
        Optional<LocalDate> last = fields.optional(EXPIRES, SubscriptionTermJson::day, "a day such as 2027-12-31");
        if (first.isEmpty() || last.isEmpty() && fields.has(EXPIRES)) {
            return Optional.empty();
        }
        if (last.filter(day -> day.isBefore(first.get())).isPresent()) {
            fields.wrong(EXPIRES, "\"expiresOn\" must not be before \"startsOn\".");
            return Optional.empty();
        }
        return Optional.of(new SubscriptionTerm(first.get(), last));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    static void add(SubscriptionTerm term, JsonObjectBuilder object) {
        object.add(STARTS, term.startsOn().toString());
        term.endsOn().ifPresentOrElse(day -> object.add(EXPIRES, day.toString()), () -> object.addNull(EXPIRES));
    }
}
