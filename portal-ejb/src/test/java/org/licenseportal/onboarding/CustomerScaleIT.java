package org.licenseportal.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnPostgresql;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.RowsRead;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;

/**
 * What a page of the list of customers reads when a partner has 20,000: about what it shows where an index says which,
 * and each account once where a text is looked for or a status has to be computed.
 */
@OnPostgresql
class CustomerScaleIT {

    private static final int SHOWN = 25;
    private static final int ALL = 20_000;

    private final TestDatabase database;
    private final Persistence persistence;
    private final CustomerListService lists;

    CustomerScaleIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        SettableClock clock = new SettableClock();
        clock.set(GatewayCase.NOW);
        lists = persistence.wiring().with(Clocks.class, new Clocks(clock)).create(CustomerListService.class);
    }

    /** One of three without a gateway, ten that are not heard of. */
    @BeforeEach
    void manyCustomers() {
        long now = GatewayCase.NOW.toEpochMilli();
        ResellerFixture.insertInto(database);
        database.execute(
                "insert into customer (account_id, reseller_number, state, state_since, name, name_key, created_at)"
                        + " select (300000000 + i)::text, '000000', 'active', 1, 'Customer ' || i * 7919 % 20000,"
                        + " 'customer ' || i * 7919 % 20000, 1 from generate_series(1, " + ALL + ") i",
                "insert into gateway (id, thumbprint, account_id, serial, model, platform, software_version,"
                        + " sealing_key, claimed_at, announced_at, last_seen_at, last_sequence, last_jti, last_digest,"
                        + " pbx_sealed, pbx_set_at, link_state, synced_at, user_count) select 'g' || i, 't' || i,"
                        + " (300000000 + i)::text, 's' || i, 'm', 'pbx', '1', 'k', 1, 1, case i % 2000 when 1 then 1"
                        + " else " + now + " end, 1, 'j', 'd', 'x', 1, 'connected', 1, i % 500"
                        + " from generate_series(1, " + ALL + ") i where i % 3 > 0",
                "vacuum analyze customer",
                "vacuum analyze gateway");
    }

    @Test
    void dash2APageReadsAboutWhatItShowsHoweverDeepItLies() {
        for (CustomerSort sort : List.of(CustomerSort.NAME, CustomerSort.ACCOUNT)) {
            for (boolean descending : List.of(true, false)) {
                CustomerOrder order = new CustomerOrder(sort, descending);
                assertReads(10 * SHOWN, () -> full(page(CustomerFilter.ALL, order, first())));
            }
        }
        PageRequest deep =
                new PageRequest(SHOWN, Optional.of(Cursor.after(15_000, List.of("customer 7000", "300010000"))));
        assertReads(10 * SHOWN, () -> full(page(CustomerFilter.ALL, CustomerOrder.BY_NAME, deep)));
    }

    @Test
    void dash3AFilterReadsEachAccountOnce() {
        CustomerFilter one = CustomerFilter.ALL.withText("300012345");
        assertReads(ALL + SHOWN, () -> items(1, page(one, CustomerOrder.BY_NAME, first())));
        CustomerFilter lost = CustomerFilter.ALL.withStatus(StatusCode.of(StatusTone.ERROR));
        assertReads(ALL + SHOWN, () -> items(7, page(lost, CustomerOrder.BY_NAME, first())));
        CustomerFilter well = CustomerFilter.ALL.withStatus(Set.of(StatusCode.OVERVIEW));
        assertReads(ALL + SHOWN, () -> full(page(well, CustomerOrder.BY_NAME, first())));
        assertEquals(7L, persistence.inTransaction(() -> lists.countUpTo(NORTHGATE, lost, 1_000)));
    }

    private static PageRequest first() {
        return PageRequest.first(SHOWN);
    }

    private Page<ListedCustomer> page(CustomerFilter filter, CustomerOrder order, PageRequest request) {
        return lists.list(NORTHGATE, filter, order, request);
    }

    private static Page<?> full(Page<?> page) {
        return items(SHOWN, page);
    }

    private static Page<?> items(int expected, Page<?> page) {
        assertEquals(expected, page.items().size());
        return page;
    }

    private void assertReads(long most, Supplier<?> work) {
        long read = RowsRead.of("customer", persistence, work);
        assertTrue(read <= most, read + " rows were read");
    }
}
