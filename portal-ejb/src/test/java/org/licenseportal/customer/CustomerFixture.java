package org.licenseportal.customer;

import org.licenseportal.kernel.persistence.TestDatabase;

/** Customers for tests; their resellers have to be there, see {@code ResellerFixture}. */
public final class CustomerFixture {

    /** A customer of Northgate's like any other. */
    public static final AccountId HARBOUR = new AccountId("200000001");

    /** Another one of Northgate's. */
    public static final AccountId MILL = new AccountId("200000002");

    /** One of Southgate's, of whom Northgate must see nothing. */
    public static final AccountId VALLEY = new AccountId("200000003");

    private CustomerFixture() {}

    /** Puts all three into the database, active. */
    public static void insertInto(TestDatabase database) {
        database.execute(
                customer(HARBOUR, "000000", "Harbour Clinic"),
                customer(MILL, "000000", "Mill Lane Bakery"),
                customer(VALLEY, "000001", "Valley School"));
    }

    private static String customer(AccountId id, String partner, String name) {
        return "insert into customer (account_id, reseller_number, state, state_since, name, name_key, country, street,"
                + " city, postal_code, created_at) values ('" + id + "', '" + partner + "', 'active', 1, '" + name
                + "', '" + name.toLowerCase(java.util.Locale.ROOT) + "', 'GB', '1 Quay', 'Bristol', 'BS1 4DJ', 1)";
    }
}
