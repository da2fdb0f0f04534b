package org.licenseportal.demo;

import java.sql.SQLException;
import java.util.List;

/** The resellers, and what the vendor of the demo sells. */
final class DemoCatalog {

    static final String NORTHGATE = "000000";
    static final String SOUTHGATE = "000001";
    static final String NORTHGATE_NAME = "Northgate Communications";
    static final String SOUTHGATE_NAME = "Southgate Telecom";
    static final String PRODUCT = "MCS";

    static final String OUTLOOK = "phone-manager-outlook";
    static final String PROFESSIONAL = "phone-manager-professional";
    static final String REPORTING = "call-reporting-device";
    static final String NODE = "node";

    static final String OUTLOOK_10_PACK = "S1303549";
    static final String ONE_PROFESSIONAL = "S1302776";
    static final String NEW_SITE = "DEMO-5001";
    static final String SWAS_SYSTEM = "DEMO-9001";
    static final String SWAS_10_OUTLOOK = "DEMO-9002";
    static final String SWAS_ONE_PROFESSIONAL = "DEMO-9004";

    /** What one piece of a part gives, or covers. */
    record Grant(String part, String feature, int quantity) {}

    static final List<Grant> GRANTS = List.of(
            new Grant(OUTLOOK_10_PACK, OUTLOOK, 10),
            new Grant(ONE_PROFESSIONAL, PROFESSIONAL, 1),
            new Grant("DEMO-1001", OUTLOOK, 50),
            new Grant("DEMO-1002", "phone-manager-team-leader", 1),
            new Grant("DEMO-1003", REPORTING, 25),
            new Grant("DEMO-1004", NODE, 1),
            new Grant("DEMO-1005", PROFESSIONAL, 5),
            new Grant("DEMO-1005", OUTLOOK, 5),
            new Grant("DEMO-1005", "wallboard", 1),
            new Grant(NEW_SITE, NODE, 1),
            new Grant(SWAS_SYSTEM, NODE, 1),
            new Grant(SWAS_10_OUTLOOK, OUTLOOK, 10),
            new Grant("DEMO-9003", OUTLOOK, 50),
            new Grant(SWAS_ONE_PROFESSIONAL, PROFESSIONAL, 1),
            new Grant("DEMO-9005", PROFESSIONAL, 5),
            new Grant("DEMO-9006", REPORTING, 25),
            new Grant("DEMO-9007", "phone-manager-team-leader", 1));

    private DemoCatalog() {}

    static void load(Rows rows) throws SQLException {
        rows.insert(
                "reseller",
                List.of("number", "name"),
                List.of(new Object[] {NORTHGATE, NORTHGATE_NAME}, new Object[] {SOUTHGATE, SOUTHGATE_NAME}));
        rows.insert("product", List.of("code", "name", "activation_code_required"), List.<Object[]>of(new Object[] {
            PRODUCT, "Communication Service", false
        }));
        rows.insert(
                "feature",
                List.of("code", "name"),
                List.of(
                        new Object[] {OUTLOOK, "Phone Manager Outlook"},
                        new Object[] {PROFESSIONAL, "Phone Manager Professional"},
                        new Object[] {"phone-manager-team-leader", "Phone Manager Team Leader"},
                        new Object[] {REPORTING, "Call Reporting Device"},
                        new Object[] {NODE, "Node"},
                        new Object[] {"wallboard", "Wallboard"}));
        loadParts(rows);
        rows.insert(
                "part_grant",
                List.of("part_number", "feature_code", "quantity"),
                GRANTS.stream()
                        .map(grant -> new Object[] {grant.part(), grant.feature(), grant.quantity()})
                        .toList());
    }

    private static void loadParts(Rows rows) throws SQLException {
        rows.insert(
                "part",
                List.of("number", "description", "kind", "product_code", "product_version"),
                List.of(
                        part(OUTLOOK_10_PACK, "Phone Manager Outlook 10 Pack"),
                        part(ONE_PROFESSIONAL, "Phone Manager Professional"),
                        part("DEMO-1001", "Phone Manager Outlook 50 Pack"),
                        part("DEMO-1002", "Phone Manager Team Leader"),
                        part("DEMO-1003", "Call Reporting 25 Devices"),
                        part("DEMO-1004", "Node License"),
                        part("DEMO-1005", "Starter Bundle 5 Users"),
                        new Object[] {NEW_SITE, "MCS 5.0 Site with 1 Node", "site", PRODUCT, "5.0"},
                        assurance(SWAS_SYSTEM, "System"),
                        assurance(SWAS_10_OUTLOOK, "10 Phone Manager Outlook"),
                        assurance("DEMO-9003", "50 Phone Manager Outlook"),
                        assurance(SWAS_ONE_PROFESSIONAL, "1 Phone Manager Professional"),
                        assurance("DEMO-9005", "5 Phone Manager Professional"),
                        assurance("DEMO-9006", "25 Call Reporting Devices"),
                        assurance("DEMO-9007", "1 Phone Manager Team Leader")));
    }

    private static Object[] assurance(String number, String what) {
        return new Object[] {number, "Software Assurance 1 Year, " + what, "swas", null, null};
    }

    private static Object[] part(String number, String description) {
        return new Object[] {number, description, "voucher", null, null};
    }
}
