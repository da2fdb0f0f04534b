package org.licenseportal.catalog;

import org.licenseportal.kernel.persistence.TestDatabase;

/** A small catalog for tests. */
public final class CatalogFixture {

    /** The product of all sites. */
    public static final ProductCode MCS = new ProductCode("MCS");

    /** A part that gives ten of a feature. */
    public static final PartNumber OUTLOOK_10_PACK = new PartNumber("S1303549");

    /** A part that gives one of another feature. */
    public static final PartNumber PROFESSIONAL = new PartNumber("S1302776");

    /** What the first part gives. */
    public static final FeatureCode OUTLOOK = new FeatureCode("phone-manager-outlook");

    /** What the second part gives. */
    public static final FeatureCode PHONE_MANAGER_PROFESSIONAL = new FeatureCode("phone-manager-professional");

    private CatalogFixture() {}

    /** Puts the catalog into the database. */
    public static void insertInto(TestDatabase database) {
        database.execute(
                "insert into product (code, name) values ('MCS', 'Mitel Communication Service')",
                "insert into feature (code, name) values ('phone-manager-outlook', 'Phone Manager Outlook')",
                "insert into feature (code, name) values ('phone-manager-professional', 'Phone Manager Professional')",
                "insert into part (number, description) values ('S1303549', 'Phone Manager Outlook 10 Pack')",
                "insert into part (number, description) values ('S1302776', 'Phone Manager Professional')",
                "insert into part_grant (part_number, feature_code, quantity)"
                        + " values ('S1303549', 'phone-manager-outlook', 10)",
                "insert into part_grant (part_number, feature_code, quantity)"
                        + " values ('S1302776', 'phone-manager-professional', 1)");
    }
}
