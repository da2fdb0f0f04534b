package org.licenseportal.onboarding;

import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.gateway.GatewayFacts;

/**
 * A row of a list of customers, with what its place in the list is.
 *
 * @param id its account ID
 * @param name what it is called
 * @param own whether it is the partner itself
 * @param state where it is in its life
 * @param users how many users are registered
 * @param nameKey the name as the database compares it
 */
record CustomerRow(AccountId id, String name, boolean own, CustomerState state, int users, String nameKey) {

    /** In the order that {@link #of} reads. */
    static final String COLUMNS =
            "c.account_id, c.name, c.own_of, c.state, " + CustomerConditions.USERS + ", c.name_key";

    static CustomerRow of(Object[] row) {
        return new CustomerRow(
                new AccountId((String) row[0]),
                (String) row[1],
                row[2] != null,
                CustomerState.of((String) row[3]),
                ((Number) row[4]).intValue(),
                (String) row[5]);
    }

    /** The values that the list is sorted by. */
    List<String> key(CustomerSort sort) {
        return switch (sort) {
            case ACCOUNT -> List.of(id.value());
            case NAME -> List.of(nameKey, id.value());
            case USERS -> List.of(Integer.toString(users), id.value());
        };
    }

    ListedCustomer listed(Optional<GatewayFacts> gateway) {
        return new ListedCustomer(
                id, name, own, state, users, OnboardingStatus.of(new OnboardingFacts(state, gateway)));
    }
}
