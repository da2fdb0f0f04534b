package org.licenseportal.subscription;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.PickedCustomer;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.reseller.ResellerNumber;

/** Rows of subscriptions as values. */
final class SubscriptionRow {

    /**
     * What {@link #details} reads, in its order, without the name of the customer: who assigns holds locks, and must
     * not wait for those of other customers.
     */
    static final String NAMELESS = "s.number, s.reseller_number, s.plan, s.quantity, s.used, s.starts_on, s.ends_on,"
            + " s.integration_code, s.sap_customer, s.sap_order, s.reseller_order, s.customer_order, s.ordered_at,"
            + " s.account_id, s.assigned_at";

    /** The same and the name. */
    static final String COLUMNS = NAMELESS + ", c.name";

    private SubscriptionRow() {}

    static SubscriptionDetails details(Object[] row, LocalDate today) {
        SubscriptionTerm term = new SubscriptionTerm(
                ((Date) row[5]).toLocalDate(),
                Optional.ofNullable((Date) row[6]).map(Date::toLocalDate));
        PlaceSubscription order = new PlaceSubscription(
                new SubscriptionNumber((String) row[0]),
                new ResellerNumber((String) row[1]),
                (String) row[2],
                ((Number) row[3]).intValue(),
                term,
                Optional.ofNullable((String) row[7]).map(IntegrationCode::new),
                new SubscriptionReferences((String) row[8], (String) row[9], (String) row[10], (String) row[11]));
        Optional<PickedCustomer> customer = Optional.ofNullable((String) row[13])
                .map(account -> new PickedCustomer(new AccountId(account), row.length > 15 ? (String) row[15] : ""));
        return new SubscriptionDetails(
                order,
                ((Number) row[4]).intValue(),
                Instant.ofEpochMilli(((Number) row[12]).longValue()),
                customer,
                Optional.ofNullable((Number) row[14]).map(Number::longValue).map(Instant::ofEpochMilli),
                SubscriptionRule.state(term, customer.isPresent(), today));
    }
}
