package org.licenseportal.demo;

import java.sql.Date;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Writes the demo's sites with their first licenses and their SWAS. */
final class SiteRows {

    private static final List<String> SITE = List.of(
            "id",
            "reseller_number",
            "name",
            "product_code",
            "licensed_version",
            "installed_version",
            "state",
            "application_record_id",
            "service_link_id",
            "device_thumbprint",
            "hardware_id",
            "last_sequence",
            "registered_at",
            "activated_at",
            "synchronized_at",
            "contact_at",
            "deactivated_at",
            "assured_until");

    private static final List<String> LINE = List.of("site_id", "source", "feature_code", "quantity", "granted_at");

    private static final List<String> TERM = List.of("site_id", "starts_on", "expires_on");

    private static final List<String> ITEM = List.of("site_id", "starts_on", "expires_on", "part_number", "quantity");

    /** What the table has for a site without SWAS. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Instant firstStart;

    SiteRows(Instant firstStart) {
        this.firstStart = firstStart;
    }

    void load(Rows rows, List<DemoSite> sites) throws SQLException {
        rows.insert("site", SITE, sites.stream().map(this::site).toList());
        List<Object[]> lines = new ArrayList<>();
        List<Object[]> terms = new ArrayList<>();
        List<Object[]> items = new ArrayList<>();
        for (DemoSite site : sites) {
            lines.add(line(site, DemoCatalog.OUTLOOK, 10));
            lines.add(line(site, DemoCatalog.PROFESSIONAL, 1 + site.id() % 5));
            if (site.owner().isPresent()) {
                lines.add(line(site, DemoCatalog.NODE, 1));
            }
            site.assuredUntil(today()).ifPresent(until -> {
                terms.add(term(site, until));
                items.addAll(items(site, until));
            });
        }
        rows.insert("license_line", LINE, lines);
        rows.insert("assurance_term", TERM, terms);
        rows.insert("assurance_item", ITEM, items);
    }

    private Object[] site(DemoSite site) {
        boolean bound = site.machine() != DemoSite.Machine.NONE;
        return new Object[] {
            site.number(),
            site.owner().orElse(null),
            site.name().orElse(null),
            DemoCatalog.PRODUCT,
            site.version(),
            site.registered() ? installed(site) : null,
            site.state(),
            site.id() == DemoSites.WITH_APPLICATION_RECORD_ID ? "10203040" : null,
            site.id() == DemoSites.WITH_SERVICE_LINK_ID ? "50607080" : null,
            bound ? "demo-thumbprint-" + site.id() : null,
            bound ? "demo-hardware-" + site.id() : null,
            bound ? 1L + LinkRows.synchronizations(site.number()) : 0L,
            site.registered() ? daysAgo(300 - site.id() % 100) : null,
            bound ? daysAgo(200 - site.id() % 100) : null,
            LinkRows.synchronizedAt(site.number(), firstStart).orElse(null),
            contactAt(site),
            site.machine() == DemoSite.Machine.DEACTIVATED ? daysAgo(10) : null,
            Date.valueOf(site.assuredUntil(today()).orElse(NEVER)),
        };
    }

    private Long contactAt(DemoSite site) {
        return site.machine() == DemoSite.Machine.ACTIVATED
                ? LinkRows.synchronizedAt(site.number(), firstStart).orElse(0L)
                : null;
    }

    /** Every fourth site runs an older version than it may. */
    private static String installed(DemoSite site) {
        return site.id() % 4 == 0 ? "4.2" : site.version();
    }

    private Object[] line(DemoSite site, String feature, int quantity) {
        return new Object[] {site.number(), "base", feature, quantity, daysAgo(300)};
    }

    private static Object[] term(DemoSite site, LocalDate until) {
        return new Object[] {site.number(), start(until), Date.valueOf(until)};
    }

    /** What the site was sold with is covered; only two Professional are, though, where it has more. */
    private static List<Object[]> items(DemoSite site, LocalDate until) {
        return List.of(
                item(site, until, DemoCatalog.SWAS_SYSTEM, 1),
                item(site, until, DemoCatalog.SWAS_10_OUTLOOK, 1),
                item(site, until, DemoCatalog.SWAS_ONE_PROFESSIONAL, Math.min(2, 1 + site.id() % 5)));
    }

    private static Object[] item(DemoSite site, LocalDate until, String part, int quantity) {
        return new Object[] {site.number(), start(until), Date.valueOf(until), part, quantity};
    }

    private static Date start(LocalDate until) {
        return Date.valueOf(until.minusYears(1).plusDays(1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(firstStart, ZoneOffset.UTC);
    }

    private long daysAgo(int days) {
        return firstStart.minus(Duration.ofDays(days)).toEpochMilli();
    }
}
