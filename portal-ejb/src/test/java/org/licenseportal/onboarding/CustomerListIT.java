package org.licenseportal.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;
import org.licenseportal.reseller.ResellerNumber;

/** The list of customers, whose filter says in SQL what the rules say of facts. */
@OnBothDatabases
class CustomerListIT {

    private final TestDatabase database;
    private final Persistence persistence;
    private final CustomerListService lists;
    private final Map<StatusCode, Set<AccountId>> standing = new EnumMap<>(StatusCode.class);
    private int accounts;

    CustomerListIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        SettableClock clock = new SettableClock();
        clock.set(GatewayCase.NOW);
        lists = persistence.wiring().with(Clocks.class, new Clocks(clock)).create(CustomerListService.class);
    }

    @BeforeEach
    void anAccountForEachCase() {
        ResellerFixture.insertInto(database);
        StatusCases.WITHOUT.forEach((code, state) -> account(code, state));
        StatusCases.WITH.forEach((code, cases) ->
                cases.forEach(gateway -> database.execute(gateway.insert(account(code, CustomerState.ACTIVE)))));
        database.execute(
                customer(new AccountId("200999999"), "000001", "active", "Southgate Customer"),
                customer(new AccountId("200999998"), "000000", "deleted", "Nobody"));
    }

    private AccountId account(StatusCode code, CustomerState state) {
        AccountId id = new AccountId(Integer.toString(200_000_001 + accounts++));
        String name = state == CustomerState.DRAFT ? "" : "Customer " + accounts % 5;
        database.execute(customer(id, "000000", state.word(), name));
        standing.computeIfAbsent(code, none -> new HashSet<>()).add(id);
        return id;
    }

    private static String customer(AccountId id, String partner, String state, String name) {
        return "insert into customer (account_id, reseller_number, state, state_since, name, name_key, created_at)"
                + " values ('" + id + "', '" + partner + "', '" + state + "', 1, '" + name + "', '"
                + name.toLowerCase(Locale.ROOT) + "', 1)";
    }

    @ParameterizedTest
    @EnumSource
    void dash3TheFilterAndTheRulesAgree(StatusCode code) {
        List<ListedCustomer> found = all(CustomerFilter.ALL.withStatus(Set.of(code)));
        assertEquals(standing.get(code), ids(found));
        found.forEach(customer -> assertEquals(code, customer.status().code()));
        assertEquals(found.size(), count(NORTHGATE, CustomerFilter.ALL.withStatus(Set.of(code))));
    }

    @Test
    void dash2APartnerSeesItsOwnCustomersAndNoDeletedOne() {
        assertEquals(accounts, all(CustomerFilter.ALL).size());
        assertEquals(
                Set.of(new AccountId("200999999")),
                ids(page(SOUTHGATE, CustomerFilter.ALL, CustomerOrder.BY_NAME, PageRequest.first(25))
                        .items()));
    }

    @Test
    void dash2AListShowsHowManyUsersAreRegistered() {
        ListedCustomer well =
                all(CustomerFilter.ALL.withStatus(Set.of(StatusCode.OVERVIEW))).get(0);
        assertEquals(7, well.users());
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, false",
        "NAME, true",
        "ACCOUNT, false",
        "ACCOUNT, true",
        "USERS, false",
        "USERS, true",
    })
    void dash2PagesShowEachCustomerOnceInEveryOrderAndLeadBack(CustomerSort sort, boolean descending) {
        CustomerOrder order = new CustomerOrder(sort, descending);
        List<AccountId> whole = page(NORTHGATE, CustomerFilter.ALL, order, PageRequest.first(100)).items().stream()
                .map(ListedCustomer::id)
                .toList();
        List<AccountId> walked = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        Page<ListedCustomer> page;
        do {
            page = page(NORTHGATE, CustomerFilter.ALL, order, new PageRequest(4, next));
            page.items().forEach(customer -> walked.add(customer.id()));
            next = page.next();
        } while (next.isPresent());
        assertEquals(whole, walked);
        Page<ListedCustomer> before = page(NORTHGATE, CustomerFilter.ALL, order, new PageRequest(4, page.previous()));
        int end = whole.size() - page.items().size();
        assertEquals(
                whole.subList(end - 4, end),
                before.items().stream().map(ListedCustomer::id).toList());
    }

    @Test
    void dash2ATextIsTheBeginningOfAnAccountIdOrAPieceOfNameOrDomain() {
        database.execute(
                "update customer set name = 'Harbour 100% Clinic', name_key = 'harbour 100% clinic'"
                        + " where account_id = '200000001'",
                "insert into customer_domain (domain, account_id) values ('quay.example', '200000002')");
        assertEquals(Set.of("200000001"), found("100% CLIN"));
        assertEquals(Set.of("200000002"), found("quay.ex"));
        assertEquals(Set.of("200000001"), found("200000001"));
        assertTrue(found("20000000").size() > 5);
        assertEquals(Set.of(), found("southgate"));
        assertEquals(Set.of(), found("'"));
    }

    @Test
    void dash2AFilterTakesWhereACustomerIsInItsLife() {
        CustomerFilter drafts = new CustomerFilter(Optional.empty(), Optional.of(CustomerState.DRAFT), Set.of());
        assertEquals(standing.get(StatusCode.CUSTOMER), ids(all(drafts)));
    }

    @Test
    void aCursorOfAnotherOrderBeginsAnew() {
        Cursor other = Cursor.after(3, List.of("x", "y", "z"));
        assertEquals(
                25,
                page(NORTHGATE, CustomerFilter.ALL, CustomerOrder.BY_NAME, new PageRequest(25, Optional.of(other)))
                        .items()
                        .size());
    }

    private Set<String> found(String text) {
        Set<String> found = new HashSet<>();
        all(CustomerFilter.ALL.withText(text))
                .forEach(customer -> found.add(customer.id().value()));
        return found;
    }

    private List<ListedCustomer> all(CustomerFilter filter) {
        return page(NORTHGATE, filter, CustomerOrder.BY_NAME, PageRequest.first(100))
                .items();
    }

    private static Set<AccountId> ids(List<ListedCustomer> found) {
        return new HashSet<>(found.stream().map(ListedCustomer::id).toList());
    }

    private long count(ResellerNumber owner, CustomerFilter filter) {
        return persistence.inTransaction(() -> lists.countUpTo(owner, filter, 100));
    }

    private Page<ListedCustomer> page(
            ResellerNumber owner, CustomerFilter filter, CustomerOrder order, PageRequest request) {
        return persistence.inTransaction(() -> lists.list(owner, filter, order, request));
    }
}
