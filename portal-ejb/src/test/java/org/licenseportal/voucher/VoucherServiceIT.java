package org.licenseportal.voucher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;
import static org.licenseportal.site.SiteFixture.REGISTERED;
import static org.licenseportal.voucher.VoucherFixture.CONTEXT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.catalog.CatalogFixture;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.site.Entitlement;
import org.licenseportal.site.SiteFixture;
import org.licenseportal.site.SiteService;

@OnBothDatabases
class VoucherServiceIT {

    private static final List<VoucherCode> NORTHS =
            VoucherFixture.codes(3, 1).stream().sorted().toList();
    private static final VoucherCode PROFESSIONAL = VoucherFixture.codes(1, 2).get(0);
    private static final VoucherCode SOUTHS = VoucherFixture.codes(1, 3).get(0);
    private static final VoucherCode NOBODYS = VoucherFixture.codes(1, 4).get(0);

    private final TestDatabase database;
    private final Persistence persistence;
    private final VoucherService vouchers;
    private final SiteService sites;

    VoucherServiceIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        vouchers = persistence.service(VoucherService.class);
        sites = persistence.service(SiteService.class);
    }

    @BeforeEach
    void someVouchers() {
        SiteFixture.insertInto(database);
        VoucherFixture.insertInto(database, NORTHGATE, NORTHS);
        VoucherFixture.insertInto(database, NORTHGATE, List.of(PROFESSIONAL), CatalogFixture.PROFESSIONAL);
        VoucherFixture.insertInto(database, SOUTHGATE, List.of(SOUTHS));
    }

    @Test
    void aRedeemedVoucherAddsItsPartToTheSiteWhole() {
        assertEquals(new RedemptionOutcome.Redeemed(List.of(NORTHS.get(0))), redeem(Set.of(NORTHS.get(0))));
        assertEquals(20, quantity("phone-manager-outlook"));
        VoucherDetails details = read(NORTHS.get(0)).orElseThrow();
        assertEquals(Optional.of(REGISTERED), details.site());
        assertEquals(Optional.of(CONTEXT.now()), details.usedAt());
    }

    @Test
    void severalAreRedeemedTogetherInTheOrderOfTheirCodes() {
        assertEquals(new RedemptionOutcome.Redeemed(NORTHS), redeem(Set.copyOf(NORTHS)));
        assertEquals(40, quantity("phone-manager-outlook"));
        assertEquals(3, database.number("select count(*) from voucher_redemption where license_serial = 'serial-1'"));
    }

    @Test
    void differentPartsAddTheirOwnFeatures() {
        redeem(Set.of(PROFESSIONAL, NORTHS.get(1)));
        assertEquals(2, quantity("phone-manager-professional"));
        assertEquals(20, quantity("phone-manager-outlook"));
    }

    @Test
    void noVouchersAreRedeemedWithoutAStatement() {
        assertEquals(new RedemptionOutcome.Redeemed(List.of()), redeem(Set.of()));
    }

    @Test
    void anotherResellersVoucherLooksLikeNone() {
        assertEquals(new RedemptionOutcome.Unknown(List.of(SOUTHS)), redeem(Set.of(SOUTHS)));
        assertEquals(new RedemptionOutcome.Unknown(List.of(NOBODYS)), redeem(Set.of(NOBODYS)));
        assertEquals(Optional.empty(), read(SOUTHS));
    }

    @Test
    void oneUnknownVoucherKeepsTheOthersUnused() {
        assertEquals(new RedemptionOutcome.Unknown(List.of(NOBODYS)), redeem(Set.of(NORTHS.get(0), NOBODYS)));
        assertEquals(0, database.number("select count(*) from voucher where used_at is not null"));
    }

    @Test
    void aUsedVoucherIsRefusedAndKeepsTheOthersUnused() {
        redeem(Set.of(NORTHS.get(0)));
        assertEquals(new RedemptionOutcome.Used(List.of(NORTHS.get(0))), redeem(Set.of(NORTHS.get(0), NORTHS.get(1))));
        assertEquals(1, database.number("select count(*) from voucher where used_at is not null"));
        assertEquals(20, quantity("phone-manager-outlook"));
    }

    @Test
    void theDatabaseItselfRefusesASecondRedemption() {
        redeem(Set.of(NORTHS.get(0)));
        String second = "insert into voucher_redemption (voucher_code, site_id, redeemed_at, redeemed_by)"
                + " values ('" + NORTHS.get(0).value() + "', '18440', 0, 'somebody')";
        assertThrows(IllegalStateException.class, () -> database.execute(second));
    }

    @Test
    void whatIsRolledBackRedeemsNothing() {
        persistence.rolledBack(() -> vouchers.redeem(Set.copyOf(NORTHS), REGISTERED, NORTHGATE, CONTEXT));
        assertEquals(0, database.number("select count(*) from voucher_redemption"));
        assertEquals(10, quantity("phone-manager-outlook"));
    }

    private RedemptionOutcome redeem(Set<VoucherCode> codes) {
        return persistence.inTransaction(() -> vouchers.redeem(codes, REGISTERED, NORTHGATE, CONTEXT));
    }

    private Optional<VoucherDetails> read(VoucherCode code) {
        return persistence.inTransaction(() -> vouchers.find(code, NORTHGATE));
    }

    private long quantity(String feature) {
        return persistence.inTransaction(() -> sites.entitlements(REGISTERED)).stream()
                .filter(entitlement -> entitlement.feature().value().equals(feature))
                .mapToLong(Entitlement::quantity)
                .sum();
    }
}
