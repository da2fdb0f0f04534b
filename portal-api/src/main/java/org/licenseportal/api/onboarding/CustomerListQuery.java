package org.licenseportal.api.onboarding;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.api.support.Values;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.onboarding.CustomerFilter;
import org.licenseportal.onboarding.StatusCode;
import org.licenseportal.onboarding.StatusTone;

/** What a program asks for: which customers, and which part of their list. */
public class CustomerListQuery {

    private static final int LONGEST = 200;

    @QueryParam("q")
    String text;

    @QueryParam("state")
    String state;

    @QueryParam("status")
    String status;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    CustomerFilter filter() {
        return new CustomerFilter(
                Values.optional("q", text, CustomerListQuery::text),
                Values.optional("state", state, CustomerListQuery::state),
                Values.optional("status", status, CustomerListQuery::status).orElse(Set.of()));
    }

    PageRequest page() {
        return Values.page(limit, cursor);
    }

    private static String text(String given) {
        if (given.length() > LONGEST || given.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("It is " + LONGEST + " characters at most, without control characters");
        }
        return given;
    }

    private static CustomerState state(String given) {
        return Optional.of(given)
                .filter(word -> Set.of("draft", "active", "deactivated").contains(word))
                .map(CustomerState::of)
                .orElseThrow(() -> new IllegalArgumentException("It is one of draft, active, deactivated"));
    }

    private static Set<StatusCode> status(String given) {
        return StatusTone.parse(given)
                .map(StatusCode::of)
                .or(() -> StatusCode.parse(given).map(Set::of))
                .orElseThrow(() -> new IllegalArgumentException("It is the code of a status, or its kind"));
    }
}
