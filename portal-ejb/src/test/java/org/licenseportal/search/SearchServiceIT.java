package org.licenseportal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.customer.CustomerFixture;
import org.licenseportal.identity.UserFixture;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteFixture;
import org.licenseportal.voucher.VoucherCode;
import org.licenseportal.voucher.VoucherFixture;

/** Search: any number, code, address or part of a name, of what one owns. */
@OnBothDatabases
class SearchServiceIT {

    private static final List<VoucherCode> NORTHS = VoucherFixture.codes(2, 31);
    private static final List<VoucherCode> SOUTHS = VoucherFixture.codes(1, 32);

    private final TestDatabase database;
    private final Persistence persistence;
    private final SearchService search;
    private final VendorSearchService vendor;

    SearchServiceIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        search = persistence.service(SearchService.class);
        vendor = persistence.service(VendorSearchService.class);
    }

    @BeforeEach
    void somethingToFind() {
        SiteFixture.insertInto(database);
        UserFixture.insertUsersInto(database);
        VoucherFixture.insertInto(database, NORTHGATE, NORTHS);
        VoucherFixture.insertInto(database, SOUTHGATE, SOUTHS);
        String order = "insert into purchase_order (number, reseller_number, placed_at, placed_by, voucher_count,"
                + " site_count) values ";
        database.execute(
                order + "('PO-1', '000000', 1, 'vendor', 2, 0)",
                order + "('po-17', '000000', 2, 'vendor', 0, 0)",
                order + "('PO-2', '000001', 3, 'vendor', 1, 0)",
                "update voucher set purchase_order = 'PO-2' where reseller_number = '000001'",
                "update portal_user set name = 'Nora Öberg' where email_key = 'nora@northgate.example'",
                "update site set name = 'Zürich 100% Ärzte_Haus' where id = '18441'");
    }

    @ParameterizedTest
    @CsvSource({
        "18429, SITE, 18429",
        "10203040, SITE, 18440",
        "50607080, SITE, 18441",
        "harbour clinic, SITE, 18429",
        "s1303549, PART, S1303549",
        "po-1, ORDER, PO-1",
        "NOAH@northgate.example, USER, 10000000-0000-4000-8000-000000000002"
    })
    void aWholeNumberIsExact(String typed, HitKind kind, String id) {
        SearchHit exact = norths(typed).exact().orElseThrow();
        assertEquals(kind, exact.kind());
        assertEquals(id, exact.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"200000001", "Harbour Clinic of ours", "QUAY.example"})
    void aCustomerIsFoundByAccountIdNameAndDomainByItsPartnerAlone(String typed) {
        CustomerFixture.insertInto(database);
        database.execute(
                "update customer set name = 'Harbour Clinic of ours', name_key = 'harbour clinic of ours'"
                        + " where account_id = '200000001'",
                "insert into customer_domain (domain, account_id) values ('quay.example', '200000001')");
        SearchHit exact = norths(typed).exact().orElseThrow();
        assertEquals(HitKind.CUSTOMER, exact.kind());
        assertEquals("200000001", exact.id());
        assertEquals(Optional.empty(), ofKind(found(typed, SOUTHGATE), HitKind.CUSTOMER));
        assertEquals(Optional.empty(), ofKind(vendors(typed), HitKind.CUSTOMER));
    }

    @Test
    void aVoucherIsFoundByItsWholeCodeAlone() {
        SearchHit exact = norths(NORTHS.get(0).display().toLowerCase()).exact().orElseThrow();
        assertEquals(HitKind.VOUCHER, exact.kind());
        assertEquals(
                1,
                database.number("select count(*) from voucher where number = " + exact.id() + " and code = '"
                        + NORTHS.get(0).value() + "'"));
        assertFalse(
                (exact.title() + exact.about()).contains(NORTHS.get(0).value()), "the code is shown on its page alone");
        assertEquals(List.of(), norths(NORTHS.get(0).value().substring(0, 12)).groups());
    }

    @ParameterizedTest
    @CsvSource({
        "1844, SITE, 2",
        "Clinic, SITE, 1",
        "zürich, SITE, 1",
        "ÄRZTE, SITE, 1",
        "100%, SITE, 1",
        "e_h, SITE, 1",
        "outlook, PART, 1",
        "PO, ORDER, 2",
        "noa, USER, 1",
        "öber, USER, 1",
        "northgate.example, USER, 2"
    })
    void aPartOfItIsAmongTheResults(String typed, HitKind kind, int count) {
        assertEquals(Optional.of(count), ofKind(norths(typed), kind).map(group -> group.hits()
                .size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18500", "Elsewhere", "sara@southgate.example", "Sara", "PO-2", "Southgate", "000001", "'"})
    void whatIsAnothersLooksLikeWhatDoesNotExist(String typed) {
        assertEquals(norths("no such thing"), norths(typed));
    }

    @Test
    void anothersVoucherLooksLikeNone() {
        assertEquals(new SearchResults(List.of()), norths(SOUTHS.get(0).value()));
        assertTrue(found(SOUTHS.get(0).value(), SOUTHGATE).exact().isPresent());
    }

    @Test
    void thereIsASignOfMoreThanIsShown() {
        for (int id = 30000; id < 30000 + HitGroup.SHOWN; id++) {
            database.execute("insert into site (id, product_code, licensed_version, state, reseller_number)"
                    + " values ('" + id + "', 'MCS', '5.0', 'purchased', '000000')");
        }
        assertFalse(ofKind(norths("3000"), HitKind.SITE).orElseThrow().more());
        database.execute("insert into site (id, product_code, licensed_version, state, reseller_number)"
                + " values ('3000', 'MCS', '5.0', 'purchased', '000000')");
        HitGroup sites = ofKind(norths("3000"), HitKind.SITE).orElseThrow();
        assertTrue(sites.more());
        assertEquals(HitGroup.SHOWN, sites.hits().size());
        assertEquals("3000", sites.hits().get(0).id());
    }

    @ParameterizedTest
    @CsvSource({
        "18500, SITE, 18500",
        "19000, SITE, 19000",
        "000001, RESELLER, 000001",
        "southgate, RESELLER, 000001",
        "PO-2, ORDER, PO-2",
        "S1303549, PART, S1303549",
        "sara@southgate.example, USER, 10000000-0000-4000-8000-000000000003"
    })
    void theVendorFindsEverything(String typed, HitKind kind, String id) {
        SearchResults results = vendors(typed);
        assertTrue(
                ofKind(results, kind).orElseThrow().hits().stream()
                        .anyMatch(hit -> hit.id().equals(id)),
                results::toString);
    }

    @Test
    void theVendorFindsAVoucherOnThePageOfItsOrder() {
        SearchHit exact = vendors(SOUTHS.get(0).display()).exact().orElseThrow();
        assertEquals(HitKind.VOUCHER, exact.kind());
        assertEquals("PO-2", exact.id());
    }

    private SearchResults norths(String typed) {
        return found(typed, NORTHGATE);
    }

    private SearchResults found(String typed, ResellerNumber owner) {
        return persistence.inTransaction(
                () -> search.ofReseller(SearchText.parse(typed).orElseThrow(), owner));
    }

    private SearchResults vendors(String typed) {
        return persistence.inTransaction(
                () -> vendor.ofVendor(SearchText.parse(typed).orElseThrow()));
    }

    private static Optional<HitGroup> ofKind(SearchResults results, HitKind kind) {
        return results.groups().stream().filter(group -> group.kind() == kind).findFirst();
    }
}
