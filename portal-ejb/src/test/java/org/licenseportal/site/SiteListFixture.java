package org.licenseportal.site;

import org.licenseportal.kernel.persistence.TestDatabase;

/** More sites of 000000, so that each order and each filter has something to tell apart. */
final class SiteListFixture {

    private SiteListFixture() {}

    /** Puts them into the database, beside what {@link SiteFixture} has; none of those has SWAS. */
    static void insertInto(TestDatabase database) {
        SiteFixture.insertInto(database);
        database.execute(
                "insert into product (code, name) values ('ABC', 'Another')",
                "insert into part (number, description, kind, product_code, product_version)"
                        + " values ('DEMO-5010', 'Site', 'site', 'MCS', '5.10')",
                site("900", "ABC", "9.0", "alpha clinic"),
                site("18430", "MCS", "4.3", "ABBEY 100% _Works!"),
                site("18431", "MCS", "5.10", "Zoo"),
                site("100000", "MCS", "5.0", "Abbey"));
        assure(database, "900", "2026-11-23");
        assure(database, "18430", "2026-11-24");
        assure(database, "18431", "2027-01-23");
        assure(database, "18425", "2027-01-24");
    }

    /** Notes with a site until when it is covered. */
    static void assure(TestDatabase database, String site, String until) {
        database.execute("update site set assured_until = '" + until + "' where id = '" + site + "'");
    }

    /** The statement that makes a registered site. */
    static String site(String id, String product, String version, String name) {
        return "insert into site (id, product_code, licensed_version, state, reseller_number, name, registered_at)"
                + " values ('" + id + "', '" + product + "', '" + version + "', 'registered', '000000', '" + name
                + "', 1)";
    }
}
