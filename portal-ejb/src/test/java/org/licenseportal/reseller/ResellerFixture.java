package org.licenseportal.reseller;

import org.licenseportal.kernel.persistence.TestDatabase;

/** Resellers for tests. */
public final class ResellerFixture {

    /** A reseller like any other. */
    public static final ResellerNumber NORTHGATE = new ResellerNumber("000000");

    /** Another one, who must see nothing of the first one's. */
    public static final ResellerNumber SOUTHGATE = new ResellerNumber("000001");

    /** One that the vendor suspended. */
    public static final ResellerNumber SUSPENDED = new ResellerNumber("000666");

    private ResellerFixture() {}

    /** Puts all three into the database. */
    public static void insertInto(TestDatabase database) {
        database.execute(
                "insert into reseller (number, name) values ('000000', 'Northgate Communications')",
                "insert into reseller (number, name) values ('000001', 'Southgate Telecom')",
                "insert into reseller (number, name, suspended_at) values ('000666', 'Gone', 1)");
    }
}
