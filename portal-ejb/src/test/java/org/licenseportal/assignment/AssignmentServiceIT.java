package org.licenseportal.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.catalog.CatalogFixture.OUTLOOK;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;
import static org.licenseportal.site.SiteFixture.FOREIGN;
import static org.licenseportal.site.SiteFixture.PURCHASED;
import static org.licenseportal.site.SiteFixture.REGISTERED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.assignment.AssignmentOutcome.Assigned;
import org.licenseportal.assignment.AssignmentOutcome.Refused;
import org.licenseportal.assignment.AssignmentOutcome.Used;
import org.licenseportal.assurance.CoverageChange;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteFixture;
import org.licenseportal.site.SiteId;
import org.licenseportal.voucher.VoucherCode;
import org.licenseportal.voucher.VoucherFilter;
import org.licenseportal.voucher.VoucherFixture;
import org.licenseportal.voucher.VoucherNumber;
import org.licenseportal.voucher.VoucherService;
import org.licenseportal.voucher.VoucherSummary;

/** VOU-3 to VOU-6: assigning vouchers, on both databases. */
@OnBothDatabases
class AssignmentServiceIT {

    private static final List<VoucherCode> CODES = VoucherFixture.codes(3, 31);
    private static final VoucherCode SOUTHS = VoucherFixture.codes(1, 32).get(0);

    private final TestDatabase database;
    private final Persistence persistence;
    private final VoucherService vouchers;
    private final AssignmentFixture assignments;

    AssignmentServiceIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        vouchers = persistence.service(VoucherService.class);
        assignments = new AssignmentFixture(database);
    }

    @BeforeEach
    void sitesAndVouchers() {
        SiteFixture.insertInto(database);
        VoucherFixture.insertInto(database, NORTHGATE, CODES);
        VoucherFixture.insertInto(database, SOUTHGATE, List.of(SOUTHS));
    }

    @Test
    void vou3AVoucherGoesToAnOwnSiteWhole() {
        var assigned = (Assigned) assignments.assign(wish(REGISTERED, CODES.get(0)));

        assertFalse(assigned.repeated());
        assertEquals(
                Set.of(CODES.get(0)),
                assigned.receipt().vouchers().stream().map(VoucherSummary::code).collect(Collectors.toSet()));
        assertEquals(20, outlookOf("18429"));
        assertEquals(Optional.of(assigned.receipt()), receipt(assigned.receipt().id(), NORTHGATE));
    }

    @Test
    void vou4AReceiptSaysWhatTheSiteHadBeforeAndAfter() {
        AssignmentReceipt receipt = ((Assigned) assignments.assign(wish(REGISTERED, CODES.get(0)))).receipt();

        LicenseChange change = persistence
                .inTransaction(() -> assignments.service().changes(receipt))
                .get(0);

        assertEquals(OUTLOOK, change.feature());
        assertEquals(10, change.before());
        assertEquals(20, change.after());
    }

    @Test
    void vou3AnUnregisteredSiteMayHaveVouchersToo() {
        assertTrue(assignments.assign(wish(PURCHASED, CODES.get(0))) instanceof Assigned);
        assertEquals(10, outlookOf("18425"));
    }

    @Test
    void vou4WhoComesLateReadsWhoWasFasterAndNothingIsChanged() {
        var first = (Assigned)
                assignments.assign(AssignmentFixture.wish(REGISTERED, List.of(CODES.get(0)), "ann@northgate.example"));
        var late = (Used) assignments.assign(wish(PURCHASED, CODES.get(0), CODES.get(1)));

        assertEquals(1, late.redemptions().size());
        assertEquals("ann@northgate.example", late.redemptions().get(0).redeemedBy());
        assertEquals(first.receipt().assignedAt(), late.redemptions().get(0).redeemedAt());
        assertEquals(REGISTERED, late.redemptions().get(0).site());
        assertEquals(0, outlookOf("18425"));
        assertEquals(1, database.number("select count(*) from voucher where used_at is not null"));
        assertEquals(1, database.number("select count(*) from assignment"));
    }

    @Test
    void vou6SeveralGoAllOrNone() {
        assertEquals(AssignmentRefusal.VOUCHER_UNKNOWN, refused(wish(REGISTERED, CODES.get(0), SOUTHS)));
        assertEquals(10, outlookOf("18429"));
        assertEquals(0, database.number("select count(*) from voucher where used_at is not null"));

        assertTrue(assignments.assign(AssignmentFixture.wish(REGISTERED, CODES, "ann")) instanceof Assigned);
        assertEquals(40, outlookOf("18429"));
    }

    @Test
    void anotherResellersSiteLooksLikeNone() {
        assertEquals(AssignmentRefusal.SITE_UNKNOWN, refused(wish(FOREIGN, CODES.get(0))));
        assertEquals(AssignmentRefusal.SITE_UNKNOWN, refused(wish(new SiteId("99999"), CODES.get(0))));
        assertEquals(AssignmentRefusal.SITE_UNKNOWN, refused(wish(SiteFixture.STOCKED, CODES.get(0))));
    }

    @Test
    void anotherResellersReceiptLooksLikeNone() {
        var assigned = (Assigned) assignments.assign(wish(REGISTERED, CODES.get(0)));

        assertEquals(Optional.empty(), receipt(assigned.receipt().id(), SOUTHGATE));
    }

    @Test
    void theSameWishAgainIsDoneOnce() {
        var wish = wish(REGISTERED, CODES.get(0), CODES.get(1));
        var first = (Assigned) assignments.assign(wish);
        var second = (Assigned) assignments.assign(wish);

        assertTrue(second.repeated());
        assertEquals(first.receipt(), second.receipt());
        assertEquals(30, outlookOf("18429"));
    }

    @Test
    void theSameKeyForAnotherWishIsRefused() {
        var wish = wish(REGISTERED, CODES.get(0));
        assignments.assign(wish);

        assertEquals(
                AssignmentRefusal.IDEMPOTENCY_KEY_REUSED,
                refused(new AssignVouchers(wish.key(), Set.of(CODES.get(1)), REGISTERED, NORTHGATE, wish.actor())));
        assertEquals(
                AssignmentRefusal.IDEMPOTENCY_KEY_REUSED,
                refused(new AssignVouchers(wish.key(), wish.codes(), PURCHASED, NORTHGATE, wish.actor())));
    }

    @Test
    void whatWasRefusedMayBeSentAgainWithItsKey() {
        var wish = wish(FOREIGN, CODES.get(0));
        refused(wish);

        assertTrue(
                assignments.assign(new AssignVouchers(wish.key(), wish.codes(), REGISTERED, NORTHGATE, wish.actor()))
                        instanceof Assigned);
    }

    @Test
    void vou4ThePreviewShowsWhatTheSiteHasBeforeAndAfter() {
        var numbers = numbers(NORTHGATE);
        var preview = preview(numbers, REGISTERED).orElseThrow();

        assertTrue(preview.possible());
        assertEquals(3, preview.vouchers().size());
        var outlook = preview.changes().get(0);
        assertEquals(new LicenseChange(OUTLOOK, "Phone Manager Outlook", 10, 30), outlook);
        assertEquals(0, preview.changes().get(1).gained());
        assertEquals(10, outlookOf("18429"), "looking changes nothing");
    }

    @Test
    void vou4ThePreviewSaysWhichSwasTheSiteNeedsBeforeAndAfter() {
        database.execute(
                "insert into part (number, description, kind) values ('DEMO-9002', 'SWAS 10 Outlook', 'swas')",
                "insert into part_grant (part_number, feature_code, quantity)"
                        + " values ('DEMO-9002', 'phone-manager-outlook', 10)",
                "insert into assurance_term (site_id, starts_on, expires_on)"
                        + " values ('18429', '2020-01-01', '2099-12-31')",
                "insert into assurance_item (site_id, starts_on, expires_on, part_number, quantity)"
                        + " values ('18429', '2020-01-01', '2099-12-31', 'DEMO-9002', 1)");
        CoverageChange assurance =
                preview(numbers(NORTHGATE), REGISTERED).orElseThrow().assurance();

        assertTrue(assurance.comparable());
        assertEquals(List.of(), assurance.before().missing());
        assertEquals(1, assurance.before().required().get(0).quantity());
        assertEquals(3, assurance.after().missing().get(0).quantity());
        assertEquals(4, assurance.after().required().get(0).quantity());
    }

    @Test
    void vou4ThePreviewSaysWhatIsUsedAlready() {
        var numbers = numbers(NORTHGATE);
        assignments.assign(AssignmentFixture.wish(PURCHASED, CODES.subList(0, 1), "ann"));
        var preview = preview(numbers, REGISTERED).orElseThrow();

        assertFalse(preview.possible());
        assertEquals("ann", preview.used().get(0).redeemedBy());
    }

    @Test
    void thePreviewKnowsNothingOfOtherResellers() {
        assertEquals(Optional.empty(), preview(numbers(SOUTHGATE), REGISTERED));
        assertEquals(Optional.empty(), preview(numbers(NORTHGATE), FOREIGN));
        assertEquals(Optional.empty(), preview(Set.of(), REGISTERED));
    }

    @Test
    void eachAssignmentAndEachRefusalIsInTheAuditTrailWithoutCodes() {
        assignments.assign(wish(REGISTERED, CODES.get(0), CODES.get(1)));
        assignments.assign(wish(PURCHASED, CODES.get(0)));

        String entries = "select count(*) from audit_entry where action = 'voucher.assign' and owner = '000000'";
        assertEquals(1, database.number(entries + " and object_type = 'site' and outcome = 'done'"));
        assertEquals(2, database.number(entries + " and object_type = 'voucher' and outcome = 'done'"));
        assertEquals(1, database.number(entries + " and object_id = '18425' and reason = 'voucher-used'"));
        assertEquals(
                0,
                database.number(entries + " and changes like '%" + CODES.get(0).value() + "%'"));
    }

    @Test
    void anAssignmentHasAtLeastOneVoucher() {
        assertThrows(IllegalArgumentException.class, () -> AssignmentFixture.wish(REGISTERED, List.of(), "ann"));
    }

    private static AssignVouchers wish(SiteId site, VoucherCode... codes) {
        return AssignmentFixture.wish(site, List.of(codes), "bob@northgate.example");
    }

    private AssignmentRefusal refused(AssignVouchers wish) {
        return ((Refused) assignments.assign(wish)).reason();
    }

    private Optional<AssignmentReceipt> receipt(AssignmentId id, ResellerNumber owner) {
        return persistence.inTransaction(() -> assignments.service().receipt(id, owner));
    }

    private Optional<AssignmentPreview> preview(Set<VoucherNumber> numbers, SiteId site) {
        return persistence.inTransaction(() -> assignments.service().preview(numbers, site, NORTHGATE));
    }

    private Set<VoucherNumber> numbers(ResellerNumber owner) {
        return persistence.inTransaction(
                () -> vouchers.list(owner, VoucherFilter.ALL, PageRequest.first(50)).items().stream()
                        .map(VoucherSummary::number)
                        .collect(Collectors.toSet()));
    }

    private long outlookOf(String site) {
        return database.number("select coalesce(sum(quantity), 0) from license_line where feature_code ="
                + " 'phone-manager-outlook' and site_id = '" + site + "'");
    }
}
