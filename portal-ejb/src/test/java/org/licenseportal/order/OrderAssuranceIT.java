package org.licenseportal.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.licenseportal.catalog.CatalogFixture.OUTLOOK_10_PACK;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.assurance.AssuranceService;
import org.licenseportal.assurance.BoughtTerm;
import org.licenseportal.assurance.Coverage;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.site.SiteCareService;
import org.licenseportal.site.SiteFixture;
import org.licenseportal.site.SiteId;
import org.licenseportal.voucher.PurchaseOrderNumber;

/** VEN-4: SWAS comes to sites by orders, on both databases. */
@OnBothDatabases
class OrderAssuranceIT {

    private static final Actor VENDOR = new Actor("API key Demo", new Caller("192.0.2.1", "r-1"));
    private static final PartNumber SWAS = new PartNumber("DEMO-9002");
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final TestDatabase database;
    private final Persistence persistence;
    private final OrderService orders;
    private final AssuranceService assurance;
    private final SiteCareService care;

    OrderAssuranceIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        SettableClock clock = new SettableClock();
        clock.set(Instant.parse("2027-03-01T00:00:00Z"));
        var wiring = persistence.wiring().with(Clocks.class, new Clocks(clock));
        orders = wiring.create(OrderService.class);
        assurance = wiring.create(AssuranceService.class);
        care = wiring.create(SiteCareService.class);
    }

    @BeforeEach
    void aCatalog() {
        SiteFixture.insertInto(database);
        database.execute(
                "insert into part (number, description, kind) values ('DEMO-9002', 'SWAS 10 Outlook', 'swas')",
                "insert into part_grant (part_number, feature_code, quantity)"
                        + " values ('DEMO-9002', 'phone-manager-outlook', 10)");
    }

    @Test
    void ven4AnOrderOfSwasCoversItsSite() {
        OrderLine line = swas(SiteFixture.REGISTERED, 2);
        OrderDetails order = placed(order("PO-1", line, new OrderLine(OUTLOOK_10_PACK, 1)));

        assertEquals(List.of(line, new OrderLine(OUTLOOK_10_PACK, 1)), order.lines());
        assertEquals(1, order.summary().vouchers());
        assertEquals(Optional.of(LAST), until());
        Coverage coverage = persistence.inTransaction(() -> assurance.coverage(SiteFixture.REGISTERED, FIRST));
        assertEquals(2, coverage.held().get(0).quantity());
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'site.assure' and object_id = '18429'"
                        + " and owner = '000000'"));
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'order.place' and changes like"
                        + " '%2 x DEMO-9002, 18429, 2027-01-01 / 2027-12-31%'"));
    }

    @Test
    void ven4TheSameOrderAgainCoversNothingTwice() {
        OrderDetails first = placed(order("PO-1", swas(SiteFixture.REGISTERED, 2)));

        assertEquals(
                new OrderOutcome.Placed(first, true),
                place(order("PO-1", swas(SiteFixture.REGISTERED, 1), swas(SiteFixture.REGISTERED, 1))));
        assertEquals(2, database.number("select sum(quantity) from assurance_item"));
        assertEquals(new OrderOutcome.Differs(), place(order("PO-1", swas(SiteFixture.PURCHASED, 2))));
        assertEquals(
                new OrderOutcome.Differs(),
                place(order("PO-1", term(SiteFixture.REGISTERED, FIRST.plusDays(1), LAST))));
    }

    @Test
    void ven4AnotherOrderForTheSameTermAddsToIt() {
        placed(order("PO-1", swas(SiteFixture.REGISTERED, 2)));
        placed(order("PO-2", swas(SiteFixture.REGISTERED, 3)));

        assertEquals(5, database.number("select sum(quantity) from assurance_item"));
        assertEquals(1, database.number("select count(*) from assurance_term"));
    }

    @Test
    void ven4ARenewalFollowsTheTermBefore() {
        placed(order("PO-1", swas(SiteFixture.REGISTERED, 2)));
        placed(order("PO-2", term(SiteFixture.REGISTERED, LAST.plusDays(1), LAST.plusYears(1))));

        assertEquals(Optional.of(LAST.plusYears(1)), until());
        assertEquals(
                List.of(
                        new BoughtTerm(LAST.plusDays(1), LAST.plusYears(1), Map.of(SWAS, 2)),
                        new BoughtTerm(FIRST, LAST, Map.of(SWAS, 2))),
                persistence.inTransaction(() -> assurance.terms(SiteFixture.REGISTERED)));
    }

    @Test
    void ven4SwasNeedsASiteOfTheResellersAndNothingElseDoes() {
        OrderedTerm term = new OrderedTerm(SiteFixture.REGISTERED, FIRST, LAST);
        assertEquals(List.of("/lines/0/siteId"), refused(order("PO-1", new OrderLine(SWAS, 1))));
        assertEquals(
                List.of("/lines/0/siteId"),
                refused(order("PO-1", new OrderLine(OUTLOOK_10_PACK, 1, Optional.of(term)))));
        assertEquals(
                List.of("/lines/0/siteId", "/lines/1/siteId", "/lines/2/siteId"),
                refused(order(
                        "PO-1",
                        swas(SiteFixture.FOREIGN, 1),
                        swas(SiteFixture.STOCKED, 1),
                        swas(new SiteId("99999"), 1))));
        assertEquals(0, database.number("select count(*) from assurance_term"));
    }

    @Test
    void mail1TheMainContactReadsWhichSiteIsCovered() {
        database.execute("insert into portal_user (id, email, email_key, name, role, reseller_number, password_hash,"
                + " created_at) values ('00000000-0000-4000-8000-000000000001', 'anna@northgate.example',"
                + " 'anna@northgate.example', 'Anna', 'reseller-admin', '000000', 'hash', 0)");
        placed(order("PO-1", swas(SiteFixture.REGISTERED, 2)));

        assertEquals(
                1,
                database.number("select count(*) from outbox_mail where kind = 'order-update' and text_part like"
                        + " '%2 × DEMO-9002 SWAS 10 Outlook, 18429, 2027-01-01 / 2027-12-31%'"));
    }

    private static OrderLine swas(SiteId site, int quantity) {
        return new OrderLine(SWAS, quantity, Optional.of(new OrderedTerm(site, FIRST, LAST)));
    }

    private static OrderLine term(SiteId site, LocalDate first, LocalDate last) {
        return new OrderLine(SWAS, 2, Optional.of(new OrderedTerm(site, first, last)));
    }

    private static PlaceOrder order(String number, OrderLine... lines) {
        return new PlaceOrder(new PurchaseOrderNumber(number), NORTHGATE, List.of(lines));
    }

    private Optional<LocalDate> until() {
        return persistence
                .inTransaction(() -> care.details(SiteFixture.REGISTERED, NORTHGATE))
                .orElseThrow()
                .assuredUntil();
    }

    private OrderDetails placed(PlaceOrder order) {
        return assertInstanceOf(OrderOutcome.Placed.class, place(order)).order();
    }

    private List<String> refused(PlaceOrder order) {
        return assertInstanceOf(OrderOutcome.Refused.class, place(order)).errors().stream()
                .map(FieldError::pointer)
                .toList();
    }

    private OrderOutcome place(PlaceOrder order) {
        return persistence.inTransaction(() -> orders.place(order, VENDOR));
    }
}
