package org.licenseportal.site;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.catalog.CatalogFixture;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;
import org.licenseportal.reseller.ResellerNumber;

/** Sites for tests: one in each state that does not need a machine. */
public final class SiteFixture {

    /** Registered, never activated; 000000's; has ten Outlook and one Professional from the start. */
    public static final SiteId REGISTERED = new SiteId("18429");

    /** Bought by 000000, not registered. */
    public static final SiteId PURCHASED = new SiteId("18425");

    /** Nobody's. */
    public static final SiteId STOCKED = new SiteId("19000");

    /** Registered, 000001's. */
    public static final SiteId FOREIGN = new SiteId("18500");

    /** Registered, 000000's, with the Application Record ID 10203040. */
    public static final SiteId WITH_APPLICATION_RECORD = new SiteId("18440");

    /** Registered, 000000's, with the ServiceLink ID 50607080. */
    public static final SiteId WITH_SERVICE_LINK = new SiteId("18441");

    /** When things happen. */
    public static final Instant NOW = Instant.parse("2026-11-23T10:15:30.123Z");

    /** A machine. */
    public static final SiteDevice DEVICE = new SiteDevice("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", "HW-1");

    /** Another machine. */
    public static final SiteDevice OTHER_DEVICE = new SiteDevice("oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U", "HW-2");

    private SiteFixture() {}

    /** Puts the sites, and the resellers and the catalog that they need, into the database. */
    public static void insertInto(TestDatabase database) {
        ResellerFixture.insertInto(database);
        CatalogFixture.insertInto(database);
        String site = "insert into site (id, product_code, licensed_version, state, reseller_number, name,"
                + " registered_at, application_record_id, service_link_id) values ";
        database.execute(
                site + "('18429', 'MCS', '5.0', 'registered', '000000', 'Harbour Clinic', 1, null, null)",
                site + "('18425', 'MCS', '5.0', 'purchased', '000000', null, null, null, null)",
                site + "('19000', 'MCS', '5.0', 'stocked', null, null, null, null, null)",
                site + "('18500', 'MCS', '5.0', 'registered', '000001', 'Elsewhere', 1, null, null)",
                site + "('18440', 'MCS', '5.0', 'registered', '000000', 'MiVoice Business', 1, '10203040', null)",
                site + "('18441', 'MCS', '5.0', 'registered', '000000', 'MX-ONE', 1, null, '50607080')",
                "insert into license_line (site_id, source, feature_code, quantity, granted_at)"
                        + " values ('18429', 'base', 'phone-manager-professional', 1, 0)",
                "insert into license_line (site_id, source, feature_code, quantity, granted_at)"
                        + " values ('18429', 'base', 'phone-manager-outlook', 10, 0)");
    }

    /** Binds the first machine at a registered site. */
    public static ActivateSite activation() {
        return activation(DEVICE);
    }

    /** Binds a machine at a registered site. */
    public static ActivateSite activation(SiteDevice device) {
        return new ActivateSite(Optional.empty(), Optional.empty(), new ProductVersion("5.0"), device, NOW);
    }

    /** Binds the first machine at a site that is to be registered now. */
    public static ActivateSite registration(ResellerNumber owner, String name) {
        return new ActivateSite(Optional.of(owner), SiteName.parse(name), new ProductVersion("5.0"), DEVICE, NOW);
    }
}
