package org.licenseportal.apikey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.customer.CustomerFixture;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.Role;
import org.licenseportal.identity.Theme;
import org.licenseportal.identity.UserFixture;
import org.licenseportal.identity.UserId;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;
import org.licenseportal.reseller.ResellerFixture;
import org.licenseportal.reseller.ResellerNumber;

/** API-1: keys with scopes. */
@OnBothDatabases
class ApiKeyAdminServiceIT {

    private static final Actor ACTOR = new Actor("nora@northgate.example", new Caller("192.0.2.7", "request-1"));
    private static final CurrentUser NORA =
            user(UserFixture.NORA, Role.RESELLER_ADMIN, Optional.of(ResellerFixture.NORTHGATE));
    private static final CurrentUser OTHERS =
            user(UserFixture.NOAH, Role.RESELLER_ADMIN, Optional.of(ResellerFixture.SOUTHGATE));
    private static final CurrentUser OLGA = new CurrentUser(
            new UserId("20000000-0000-4000-8000-000000000001"),
            "session",
            new EmailAddress("olga@harbour.example"),
            "Olga",
            Role.ACCOUNT_ADMIN,
            Optional.empty(),
            Optional.of(CustomerFixture.HARBOUR),
            ZoneOffset.UTC,
            Theme.SYSTEM,
            Instant.EPOCH);
    private static final NewKey READER = new NewKey("ERP", Set.of(KeyScope.SITES_READ));

    private final TestDatabase database;
    private final ApiKeyAdminService admin;
    private final ApiKeyService keys;

    ApiKeyAdminServiceIT(TestDatabase database) {
        this.database = database;
        Wiring wiring = database.persistence().wiring();
        admin = wiring.create(ApiKeyAdminService.class);
        keys = wiring.create(ApiKeyService.class);
    }

    @BeforeEach
    void someUsers() {
        UserFixture.insertInto(database);
    }

    @Test
    void aKeyOpensWhatItIsForAndNothingElse() {
        ApiKeyOwner owner = owner(made(NORA)).orElseThrow();
        assertEquals(Optional.of(ResellerFixture.NORTHGATE), owner.reseller());
        assertTrue(owner.allows("sites:read"));
        assertFalse(owner.allows("vouchers:read"));
    }

    @Test
    void aKeyIsListedByItsBeginningAndItsUse() {
        PresentedKey key = made(NORA);
        assertEquals(Optional.empty(), listed(NORA).get(0).used());
        owner(key);
        KeyDetails details = listed(NORA).get(0);
        assertEquals(List.of("sites:read"), details.scopes());
        assertTrue(key.value().startsWith(details.prefix()) && details.prefix().startsWith("lp_"));
        assertTrue(details.used().isPresent());
        assertEquals(0, database.number("select count(*) from api_key where key_hash = '" + key.value() + "'"));
    }

    @Test
    void aRevokedKeyOpensNothing() {
        PresentedKey key = made(NORA);
        String id = listed(NORA).get(0).id();
        assertTrue(in(() -> admin.revoke(NORA, id, ACTOR)));
        assertEquals(Optional.empty(), owner(key));
        assertFalse(in(() -> admin.revoke(NORA, id, ACTOR)));
        assertEquals(2, database.number("select count(*) from audit_entry where object_id = '" + id + "'"));
    }

    @Test
    void anothersKeyIsNeitherListedNorRevoked() {
        PresentedKey key = made(NORA);
        String id = listed(NORA).get(0).id();
        assertEquals(List.of(), listed(OTHERS));
        assertFalse(in(() -> admin.revoke(OTHERS, id, ACTOR)));
        assertTrue(owner(key).isPresent());
    }

    @Test
    void theKeysOfARemovedUserEndAtOnce() {
        PresentedKey key = made(NORA);
        database.execute("delete from portal_user where id = '" + UserFixture.NORA + "'");
        assertEquals(Optional.empty(), owner(key));
    }

    @Test
    void aResellersKeyIsNeverForTheVendorsWork() {
        NewKey vendors = new NewKey("ERP", Set.of(KeyScope.VENDOR));
        assertThrows(IllegalArgumentException.class, () -> in(() -> admin.create(NORA, vendors, ACTOR)));
    }

    @Test
    void acc2AKeyOfAnAccountIsForItsIssuesAndEndsWithTheAccount() {
        CustomerFixture.insertInto(database);
        database.execute("insert into portal_user (id, email, email_key, name, role, account_id, created_at) values ('"
                + OLGA.id() + "', 'olga@harbour.example', 'olga@harbour.example', 'Olga', 'account-admin',"
                + " '200000001', 0)");
        NewKey issues = new NewKey("Olga's script", Set.of(KeyScope.ISSUES_WRITE));
        PresentedKey key = in(() -> admin.create(OLGA, issues, ACTOR));

        ApiKeyOwner owner = owner(key).orElseThrow();
        assertEquals(Optional.of(CustomerFixture.HARBOUR), owner.account());
        assertFalse(owner.isVendor());
        assertEquals(Optional.empty(), owner.reseller());
        assertThrows(IllegalArgumentException.class, () -> in(() -> admin.create(OLGA, READER, ACTOR)));
        assertEquals(1, listed(OLGA).size());
        assertEquals(List.of(), listed(NORA), "a partner's own keys are others");
        assertEquals(1, database.number("select count(*) from audit_entry where owner = '000000'"));
        assertEquals(
                0,
                database.number("select count(*) from audit_entry where changes like '%Olga%'"),
                "the trail names nobody");
        database.execute("update customer set state = 'deactivated' where account_id = '200000001'");
        assertEquals(Optional.empty(), owner(key));
    }

    private PresentedKey made(CurrentUser user) {
        return in(() -> admin.create(user, READER, ACTOR));
    }

    private List<KeyDetails> listed(CurrentUser user) {
        return in(() -> admin.list(user));
    }

    private Optional<ApiKeyOwner> owner(PresentedKey key) {
        return in(() -> keys.owner(key.value()));
    }

    private <T> T in(Supplier<T> work) {
        return database.persistence().inTransaction(work);
    }

    private static CurrentUser user(UserId id, Role role, Optional<ResellerNumber> reseller) {
        return new CurrentUser(
                id,
                "session",
                new EmailAddress("nora@northgate.example"),
                "Nora",
                role,
                reseller,
                Optional.empty(),
                ZoneOffset.UTC,
                Theme.SYSTEM,
                Instant.EPOCH);
    }
}
