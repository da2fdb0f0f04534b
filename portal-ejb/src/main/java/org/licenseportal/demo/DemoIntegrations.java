package org.licenseportal.demo;

import java.sql.Date;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Integrations of the demo's customers in every state, and subscriptions: assigned ones, one whose integration is
 * missing, and orders that wait, expire, have expired and are still to begin.
 */
final class DemoIntegrations {

    private static final String HARBOUR = "300000001";
    private static final String RIVERSIDE = "300000015";
    private static final String BISTRO = "300000016";
    private static final String SOUTHGATES = "300000101";
    private static final String ZOOM = "zoom";
    private static final String ENABLED = "enabled";
    private static final String HYBRID = "Zoom Hybrid";

    private static final List<String> INTEGRATION =
            List.of("account_id", "integration_code", "state", "state_since", "consent_key");

    private static final List<String> SUBSCRIPTION = List.of(
            "number",
            "reseller_number",
            "plan",
            "quantity",
            "used",
            "starts_on",
            "ends_on",
            "integration_code",
            "sap_customer",
            "sap_order",
            "reseller_order",
            "customer_order",
            "ordered_at",
            "account_id",
            "assigned_at");

    private final Instant now;
    private final LocalDate today;
    private final List<Object[]> subscriptions = new ArrayList<>();

    DemoIntegrations(Instant now) {
        this.now = now;
        today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    void load(Rows rows) throws SQLException {
        rows.insert(
                "customer_integration",
                INTEGRATION,
                List.of(
                        integration(HARBOUR, "cloudlink-gateway", ENABLED),
                        integration(HARBOUR, "micollab", ENABLED),
                        integration(HARBOUR, "miteam-meetings", ENABLED),
                        integration(HARBOUR, ZOOM, ENABLED),
                        integration(HARBOUR, "microsoft-teams", "consent-pending"),
                        integration(HARBOUR, "office-365", "denied"),
                        integration(HARBOUR, "mitel-one", "disabled"),
                        integration(RIVERSIDE, "cloudlink-gateway", ENABLED),
                        integration(BISTRO, "mivoice-business", ENABLED),
                        integration(SOUTHGATES, "micollab", ENABLED)));
        rows.insert(
                "customer_integration_setting",
                List.of("account_id", "integration_code", "setting_code", "value"),
                List.<Object[]>of(new Object[] {HARBOUR, ZOOM, "account", "4710815"}));
        rows.insert(
                "customer_privilege",
                List.of("account_id", "privilege_code", "since"),
                List.of(
                        privilege(HARBOUR, "delegated-authentication"),
                        privilege(HARBOUR, "allow-guest-access"),
                        privilege(RIVERSIDE, "delegated-authentication"),
                        privilege(BISTRO, "delegated-authentication"),
                        privilege(SOUTHGATES, "delegated-authentication")));
        subscribe();
        rows.insert("subscription", SUBSCRIPTION, subscriptions);
    }

    private void subscribe() {
        add("SUB-100001", new Plan(HYBRID, ZOOM), new Span(-200, 530), new Holding(HARBOUR, 40, 33));
        add("SUB-100002", new Plan("UCC Premium", "micollab"), new Span(-340, 25), new Holding(HARBOUR, 25, 25));
        add("SUB-100003", new Plan(HYBRID, ZOOM), new Span(-90, 275), new Holding(RIVERSIDE, 10, 0));
        add("SUB-100004", new Plan("UCC Standard", null), new Span(-20, 345), new Holding(null, 15, 0));
        add("SUB-100005", new Plan("Voice Assist", "mitel-voice-assist"), new Span(-330, 35), new Holding(null, 5, 0));
        add("SUB-100006", new Plan("Contact Center", "micc"), new Span(-400, -35), new Holding(null, 8, 0));
        add("SUB-100007", new Plan(HYBRID, ZOOM), new Span(30, 395), new Holding(null, 20, 0));
        add("SUB-100008", new Plan("UCC Perpetual", null), new Span(-700, null), new Holding(null, 50, 0));
        add("SUB-200001", new Plan("UCC Standard", null), new Span(-10, 355), new Holding(SOUTHGATES, 10, 4));
    }

    private void add(String number, Plan plan, Span days, Holding given) {
        boolean south = number.startsWith("SUB-2");
        int place = subscriptions.size();
        Instant ordered = now.minus(Duration.ofHours(30L * (place + 1)));
        subscriptions.add(new Object[] {
            number,
            south ? DemoCatalog.SOUTHGATE : DemoCatalog.NORTHGATE,
            plan.name(),
            given.quantity(),
            given.used(),
            Date.valueOf(today.plusDays(days.first())),
            days.last() == null ? null : Date.valueOf(today.plusDays(days.last())),
            plan.integration(),
            "00047110" + place,
            "SAP-77000" + place,
            (south ? "SG" : "NG") + "-PO-41" + place,
            "C-PO-9" + place,
            ordered.toEpochMilli(),
            given.account(),
            given.account() == null ? null : now.minus(Duration.ofHours(20)).toEpochMilli()
        });
    }

    private Object[] integration(String account, String code, String state) {
        String key = "consent-pending".equals(state) ? "00000000-0000-4000-8000-0000000000e1" : null;
        return new Object[] {
            account, code, state, now.minus(Duration.ofDays(12)).toEpochMilli(), key
        };
    }

    private Object[] privilege(String account, String code) {
        return new Object[] {account, code, now.minus(Duration.ofDays(12)).toEpochMilli()};
    }

    /** What was subscribed to, and the integration that it needs, if any. */
    private record Plan(String name, String integration) {}

    /** From when to when, in days from today; without a last one for ever. */
    private record Span(int first, Integer last) {}

    /** Whom it is assigned to, if anybody, how many users it has, and how many of them are used. */
    private record Holding(String account, int quantity, int used) {}
}
