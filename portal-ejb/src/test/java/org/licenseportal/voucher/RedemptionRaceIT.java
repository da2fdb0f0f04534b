package org.licenseportal.voucher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.voucher.VoucherFixture.CONTEXT;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.site.SiteFixture;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteIdentifier;
import org.licenseportal.site.SiteService;

/** Two hundred at once want the same vouchers: each voucher goes to exactly one of them. */
@OnBothDatabases
@Timeout(180)
class RedemptionRaceIT {

    private static final int THREADS = 200;
    private static final List<SiteId> SITES =
            List.of(SiteFixture.REGISTERED, SiteFixture.WITH_APPLICATION_RECORD, SiteFixture.WITH_SERVICE_LINK);

    private final TestDatabase database;
    private final Persistence persistence;
    private final VoucherService vouchers;
    private final SiteService sites;

    RedemptionRaceIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        vouchers = persistence.service(VoucherService.class);
        sites = persistence.service(SiteService.class);
    }

    @BeforeEach
    void someSites() {
        SiteFixture.insertInto(database);
    }

    @Test
    void oneVoucherHasOneWinner() {
        VoucherCode code = issued(1).get(0);
        assertEquals(1, race(runner -> Set.of(code)));
        assertRedeemedOnceEach(1);
    }

    @Test
    void aSetOfVouchersGoesWholeToOneWinner() {
        List<VoucherCode> codes = issued(5);
        assertEquals(1, race(runner -> Set.copyOf(codes)));
        assertRedeemedOnceEach(5);
    }

    @Test
    void overlappingSetsNeverShareAVoucher() {
        List<VoucherCode> codes = issued(20);
        int winners = race(runner -> Set.of(codes.get(runner % 20), codes.get((runner * 7 + 1) % 20)));
        long used = database.number("select count(*) from voucher where used_at is not null");
        assertTrue(winners >= 1 && used >= winners, winners + " winners used " + used);
        assertRedeemedOnceEach((int) used);
    }

    @Test
    void redeemingByReadingFirstIsCaughtByThisRace() {
        VoucherCode code = issued(1).get(0);
        ReadThenWriteRedemption naive = new ReadThenWriteRedemption(database, THREADS / 10);
        int winners = Race.winners(THREADS / 10, runner -> naive.redeem(code, site(runner)));
        assertTrue(winners > 1, "The naive redemption must let several win, or this race proves nothing");
        assertThrows(AssertionError.class, () -> assertEquals(1, winners));
    }

    /** Every runner locks its site first, as an activation does, and rolls back unless it gets all its vouchers. */
    private int race(IntFunction<Set<VoucherCode>> wanted) {
        return Race.winners(THREADS, runner -> {
            try {
                return persistence.inTransaction(() -> redeem(wanted.apply(runner), site(runner)));
            } catch (Refused refused) {
                return false;
            }
        });
    }

    private boolean redeem(Set<VoucherCode> codes, SiteId site) {
        sites.lock(sites.look(SiteIdentifier.siteId(site.value())).orElseThrow());
        RedemptionOutcome outcome = vouchers.redeem(codes, site, NORTHGATE, CONTEXT);
        if (outcome instanceof RedemptionOutcome.Redeemed) {
            return true;
        }
        throw new Refused();
    }

    private static SiteId site(int runner) {
        return SITES.get(runner % SITES.size());
    }

    private List<VoucherCode> issued(int count) {
        List<VoucherCode> codes = VoucherFixture.codes(count, 11);
        VoucherFixture.insertInto(database, NORTHGATE, codes);
        return codes;
    }

    private void assertRedeemedOnceEach(int count) {
        assertEquals(count, database.number("select count(*) from voucher where used_at is not null"));
        assertEquals(count, database.number("select count(*) from voucher_redemption"));
        assertEquals(count, database.number("select count(*) from license_line where source <> 'base'"));
        assertEquals(10L * count, database.number("select sum(quantity) from license_line where source <> 'base'"));
        assertEquals(
                count,
                database.number("select count(*) from voucher v join voucher_redemption r"
                        + " on r.voucher_code = v.code and r.site_id = v.site_id"));
    }

    /** Makes a runner's transaction roll back. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
