package org.licenseportal.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.catalog.CatalogFixture.OUTLOOK_10_PACK;
import static org.licenseportal.catalog.CatalogFixture.PROFESSIONAL;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SUSPENDED;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteFixture;
import org.licenseportal.voucher.PurchaseOrderNumber;
import org.licenseportal.voucher.VoucherCode;
import org.licenseportal.voucher.VoucherDetails;

/** VEN-3: orders make vouchers and sites, once. */
@OnBothDatabases
@Timeout(180)
class OrderServiceIT {

    private static final Actor VENDOR = new Actor("API key Demo", new Caller("192.0.2.1", "r-1"));
    private static final PartNumber NEW_SITE = new PartNumber("DEMO-5001");
    private static final OrderLine THREE_PACKS = new OrderLine(OUTLOOK_10_PACK, 3);
    private static final OrderLine TWO_SITES = new OrderLine(NEW_SITE, 2);

    private final TestDatabase database;
    private final OrderService orders;

    OrderServiceIT(TestDatabase database) {
        this.database = database;
        orders = database.persistence().service(OrderService.class);
    }

    @BeforeEach
    void aCatalog() {
        SiteFixture.insertInto(database);
        database.execute(
                "insert into part (number, description, kind, product_code, product_version)"
                        + " values ('DEMO-5001', 'Site', 'site', 'MCS', '5.0')",
                "insert into part (number, description, kind) values ('DEMO-9001', 'SWAS', 'swas')",
                "insert into part_grant (part_number, feature_code, quantity)"
                        + " values ('DEMO-5001', 'phone-manager-professional', 4)");
    }

    @Test
    void anOrderMakesItsVouchersAndSites() {
        OrderDetails order = placed(order("PO-1", NORTHGATE, THREE_PACKS, TWO_SITES));
        assertEquals(3, order.vouchers().size());
        assertTrue(order.vouchers().stream()
                .allMatch(voucher -> voucher.part().equals(OUTLOOK_10_PACK)
                        && voucher.site().isEmpty()
                        && voucher.purchaseOrder().value().equals("PO-1")));
        assertEquals(
                List.of("100000", "100001"),
                order.sites().stream().map(made -> made.site().value()).toList());
        assertEquals(
                2,
                database.number("select count(*) from site s join license_line l on l.site_id = s.id"
                        + " where s.reseller_number = '000000' and s.state = 'purchased' and s.product_code = 'MCS'"
                        + " and s.licensed_version = '5.0' and l.source = 'base' and l.quantity = 4"));
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'order.place' and object_id = 'PO-1'"
                        + " and changes = '[[\"pieces\",null,\"2 x DEMO-5001\"],"
                        + "[\"pieces\",null,\"3 x S1303549\"]]' and owner = '000000'"));
        assertEquals(2, database.number("select count(*) from audit_entry where action = 'site.purchase'"));
    }

    /** MAIL-1: in the transaction of the order, so that a refused one tells nothing and a repeated one nothing more. */
    @Test
    void mail1AnOrderIsToldOnceToTheResellersAdmin() {
        database.execute("insert into portal_user (id, email, email_key, name, role, reseller_number, password_hash,"
                + " created_at) values ('00000000-0000-4000-8000-000000000001', 'anna@northgate.example',"
                + " 'anna@northgate.example', 'Anna', 'reseller-admin', '000000', 'hash', 0)");
        placed(order("PO-1", NORTHGATE, THREE_PACKS, TWO_SITES));
        placed(order("PO-1", NORTHGATE, THREE_PACKS, TWO_SITES));
        place(order("PO-1", NORTHGATE, THREE_PACKS));
        assertEquals(1, database.number("select count(*) from outbox_mail"));
        assertEquals(
                1,
                database.number("select count(*) from outbox_mail where recipient = 'anna@northgate.example'"
                        + " and kind = 'order-update' and text_part like '%3 × S1303549 Phone Manager Outlook 10 Pack%'"
                        + " and text_part like '%100000, 100001%'"));
    }

    @Test
    void theSameOrderAgainMakesNothingAndAnswersTheSame() {
        OrderDetails first = placed(order("PO-1", NORTHGATE, THREE_PACKS, TWO_SITES));
        OrderLine one = new OrderLine(OUTLOOK_10_PACK, 1);
        OrderLine two = new OrderLine(OUTLOOK_10_PACK, 2);
        for (PlaceOrder again : List.of(
                order("PO-1", NORTHGATE, TWO_SITES, THREE_PACKS), order("PO-1", NORTHGATE, one, TWO_SITES, two))) {
            assertEquals(new OrderOutcome.Placed(first, true), place(again));
        }
        assertEquals(3, database.number("select count(*) from voucher"));
        assertEquals(1, database.number("select count(*) from audit_entry where action = 'order.place'"));
    }

    @Test
    void otherContentUnderAKnownNumberIsRefused() {
        placed(order("PO-1", NORTHGATE, THREE_PACKS));
        for (PlaceOrder other : List.of(
                order("PO-1", SOUTHGATE, THREE_PACKS),
                order("PO-1", NORTHGATE, new OrderLine(OUTLOOK_10_PACK, 4)),
                order("PO-1", NORTHGATE, THREE_PACKS, TWO_SITES),
                order("PO-1", NORTHGATE, new OrderLine(PROFESSIONAL, 3)))) {
            assertEquals(new OrderOutcome.Differs(), place(other));
        }
        assertEquals(3, database.number("select count(*) from voucher"));
    }

    @Test
    void whatCannotBePlacedIsToldWithItsPlace() {
        assertEquals(
                List.of("/resellerNumber", "/lines/1/part", "/lines/2/siteId"),
                refused(order(
                        "PO-1",
                        SUSPENDED,
                        THREE_PACKS,
                        new OrderLine(new PartNumber("NONE"), 1),
                        new OrderLine(new PartNumber("DEMO-9001"), 1))));
        assertEquals(List.of("/resellerNumber"), refused(order("PO-1", new ResellerNumber("9"), THREE_PACKS)));
        assertEquals(List.of("/lines"), refused(order("PO-1", NORTHGATE)));
        OrderLine most = new OrderLine(OUTLOOK_10_PACK, OrderLine.MOST);
        assertEquals(List.of("/lines"), refused(order("PO-1", NORTHGATE, most, THREE_PACKS)));
        assertEquals(0, database.number("select count(*) from purchase_order"));
        assertEquals(0, database.number("select count(*) from audit_entry"));
    }

    @Test
    void sixteenWhoPlaceOneOrderAtOnceMakeOneOrder() {
        PlaceOrder order = order("PO-1", NORTHGATE, THREE_PACKS, TWO_SITES);
        Set<OrderDetails> answers = ConcurrentHashMap.newKeySet();
        int winners = Race.winners(16, runner -> {
            OrderOutcome outcome = Retry.onConflict(() -> place(order));
            answers.add(((OrderOutcome.Placed) outcome).order());
            return !((OrderOutcome.Placed) outcome).repeated();
        });
        assertEquals(1, winners);
        assertEquals(1, answers.size());
        assertEquals(3, database.number("select count(*) from voucher"));
        assertEquals(2, database.number("select count(*) from purchase_order_site"));
    }

    @Test
    void sixteenOrdersAtOnceNeverShareASite() {
        int winners = Race.winners(16, runner -> !((OrderOutcome.Placed)
                        Retry.onConflict(() -> place(order("PO-" + runner, NORTHGATE, TWO_SITES))))
                .repeated());
        assertEquals(16, winners);
        assertEquals(32, database.number("select count(distinct site_id) from purchase_order_site"));
    }

    @Test
    void aSiteNumberThatIsTakenIsLeftOut() {
        database.execute("insert into site (id, product_code, licensed_version, state, reseller_number)"
                + " values ('100001', 'MCS', '5.0', 'purchased', '000001')");
        assertEquals(
                List.of("100000", "100002"),
                placed(order("PO-1", NORTHGATE, TWO_SITES)).sites().stream()
                        .map(made -> made.site().value())
                        .toList());
    }

    @Test
    void codesDifferAndFitTogether() {
        List<VoucherCode> codes =
                placed(order("PO-1", NORTHGATE, new OrderLine(OUTLOOK_10_PACK, 250))).vouchers().stream()
                        .map(VoucherDetails::code)
                        .toList();
        assertEquals(250, new HashSet<>(codes).size());
        assertTrue(codes.stream()
                .allMatch(code -> VoucherCode.parse(code.display()).isPresent()));
    }

    @Test
    void theListGoesForthAndBackTheLatestFirst() {
        for (int number = 1; number <= 5; number++) {
            placed(order("PO-" + number, number == 3 ? SOUTHGATE : NORTHGATE, THREE_PACKS));
        }
        database.execute("update purchase_order set placed_at = 7");
        var first = read(() -> orders.list(OrderFilter.ALL, PageRequest.first(2)));
        assertEquals(List.of("PO-5", "PO-4"), numbers(first.items()));
        var second = read(() -> orders.list(OrderFilter.ALL, new PageRequest(2, first.next())));
        assertEquals(List.of("PO-3", "PO-2"), numbers(second.items()));
        var back = read(() -> orders.list(OrderFilter.ALL, new PageRequest(2, second.previous())));
        assertEquals(numbers(first.items()), numbers(back.items()));
        assertEquals(
                List.of("PO-3"),
                numbers(read(() -> orders.list(
                                new OrderFilter(Optional.of("PO-"), Optional.of(SOUTHGATE.value())),
                                PageRequest.first(9)))
                        .items()));
        OrderFilter nobody = new OrderFilter(Optional.empty(), Optional.of("no number"));
        assertEquals(0, read(() -> orders.count(nobody)), "nothing fits what is no reseller's number");
    }

    @Test
    void aFileOfOrdersIsTakenWholeOrNotAtAll() {
        placed(order("PO-1", NORTHGATE, THREE_PACKS));
        String head = "purchase_order,reseller,part,quantity\n";
        OrderFile wrong = OrderFile.read(head + "PO-2,000000,S1303549,1\nPO-1,000000,S1303549,2\n"
                + "PO-3,000000,S1303549,1\nPO-3,000000,NONE,1\n");
        assertEquals(
                List.of("Line 3", "Line 5"),
                read(() -> orders.take(wrong, VENDOR)).errors().stream()
                        .map(error -> error.place())
                        .toList());
        assertEquals(1, database.number("select count(*) from purchase_order"));

        OrderFile right = OrderFile.read(head + "PO-1,000000,S1303549,3\nPO-2,000001,DEMO-5001,1\n");
        OrderImport preview = read(() -> orders.preview(right));
        assertEquals(1, preview.repeated());
        assertEquals(1, preview.placed().size());
        assertEquals(1, database.number("select count(*) from purchase_order"));
        assertEquals(preview, read(() -> orders.take(right, VENDOR)));
        assertEquals(2, database.number("select count(*) from purchase_order"));
    }

    private static List<String> numbers(List<OrderSummary> orders) {
        return orders.stream().map(order -> order.number().value()).toList();
    }

    private static PlaceOrder order(String number, ResellerNumber reseller, OrderLine... lines) {
        return new PlaceOrder(new PurchaseOrderNumber(number), reseller, List.of(lines));
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
        return read(() -> orders.place(order, VENDOR));
    }

    private <T> T read(Supplier<T> work) {
        return database.persistence().inTransaction(work);
    }
}
