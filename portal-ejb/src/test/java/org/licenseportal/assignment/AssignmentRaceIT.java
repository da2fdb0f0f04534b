package org.licenseportal.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.assignment.AssignmentOutcome.Assigned;
import org.licenseportal.assignment.AssignmentOutcome.Used;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.site.SiteFixture;
import org.licenseportal.site.SiteId;
import org.licenseportal.voucher.VoucherCode;
import org.licenseportal.voucher.VoucherFixture;
import org.licenseportal.voucher.VoucherRedemption;

/** Sixteen people press the button at the same moment: one wins, and the others read who it was. */
@OnBothDatabases
@Timeout(180)
class AssignmentRaceIT {

    private static final int PEOPLE = 16;
    private static final List<SiteId> SITES = List.of(
            SiteFixture.REGISTERED,
            SiteFixture.PURCHASED,
            SiteFixture.WITH_APPLICATION_RECORD,
            SiteFixture.WITH_SERVICE_LINK);
    private static final List<VoucherCode> CODES = VoucherFixture.codes(4, 41);

    private final TestDatabase database;
    private final AssignmentFixture assignments;

    AssignmentRaceIT(TestDatabase database) {
        this.database = database;
        assignments = new AssignmentFixture(database);
    }

    @BeforeEach
    void sitesAndVouchers() {
        SiteFixture.insertInto(database);
        VoucherFixture.insertInto(database, NORTHGATE, CODES);
    }

    @Test
    void vou4OneWinsAndTheOthersReadWhoItWas() {
        var winners = new ConcurrentLinkedQueue<String>();
        var named = new ConcurrentLinkedQueue<VoucherRedemption>();

        int won = Race.winners(PEOPLE, person -> {
            var outcome = assignments.assign(
                    AssignmentFixture.wish(SITES.get(person % SITES.size()), CODES.subList(0, 1), "person-" + person));
            if (outcome instanceof Used late) {
                named.addAll(late.redemptions());
            } else {
                winners.add(((Assigned) outcome).receipt().assignedBy());
            }
            return outcome instanceof Assigned;
        });

        assertEquals(1, won);
        assertEquals(PEOPLE - 1, named.size());
        assertTrue(named.stream().allMatch(use -> use.redeemedBy().equals(winners.peek())), named.toString());
        assertDoneOnce(1);
    }

    @Test
    void vou6OverlappingSetsGoWholeOrNotAtAll() {
        Race.winners(
                PEOPLE,
                person -> assignments.assign(AssignmentFixture.wish(
                                SITES.get(person % SITES.size()),
                                Set.of(CODES.get(person % 4), CODES.get((person + 1) % 4)),
                                "person-" + person))
                        instanceof Assigned);

        assertDoneOnce(database.number("select count(*) from voucher where used_at is not null"));
        assertEquals(
                database.number("select count(*) from voucher where used_at is not null"),
                2 * database.number("select count(*) from assignment"));
    }

    @Test
    void theSameWishSixteenTimesAtOnceIsDoneOnceAndAnsweredAlike() {
        var wish = AssignmentFixture.wish(SiteFixture.REGISTERED, CODES, "ann");
        var ids = new ConcurrentLinkedQueue<AssignmentId>();

        int answered = Race.winners(PEOPLE, person -> {
            var outcome = assignments.assign(wish);
            ids.add(((Assigned) outcome).receipt().id());
            return true;
        });

        assertEquals(PEOPLE, answered);
        assertEquals(1, Set.copyOf(ids).size());
        assertDoneOnce(4);
    }

    @Test
    void oneKeyForSitesOfDifferentLocksIsUsedOnce() {
        var first = AssignmentFixture.wish(SITES.get(0), CODES.subList(0, 1), "ann");

        int won = Race.winners(
                4,
                person -> assignments.assign(new AssignVouchers(
                                first.key(), Set.of(CODES.get(person)), SITES.get(person), NORTHGATE, first.actor()))
                        instanceof Assigned);

        assertEquals(1, won);
        assertDoneOnce(1);
    }

    private void assertDoneOnce(long vouchers) {
        assertEquals(vouchers, database.number("select count(*) from voucher where used_at is not null"));
        assertEquals(vouchers, database.number("select count(*) from voucher_redemption"));
        assertEquals(vouchers, database.number("select count(*) from license_line where source <> 'base'"));
    }
}
