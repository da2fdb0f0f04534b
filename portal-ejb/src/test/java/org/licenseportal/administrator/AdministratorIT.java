package org.licenseportal.administrator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.administrator.AdministratorFixture.ACTOR;
import static org.licenseportal.administrator.AdministratorFixture.DEPUTY;
import static org.licenseportal.administrator.AdministratorFixture.OWNER;
import static org.licenseportal.customer.CustomerFixture.HARBOUR;
import static org.licenseportal.customer.CustomerFixture.VALLEY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerErased;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.customer.CustomerStateChanged;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;
import org.licenseportal.reseller.ResellerFixture;

/** ACC-8: the logins of an account follow its admin contacts. */
@OnBothDatabases
class AdministratorIT {

    private static final CustomerScope NORTHGATE = CustomerScope.of(ResellerFixture.NORTHGATE);

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock();
    private final AdministratorLogins logins;
    private final AdministratorService administrators;

    AdministratorIT(TestDatabase database) {
        this.database = database;
        Wiring wiring = AdministratorFixture.wiring(database, clock);
        logins = wiring.create(AdministratorLogins.class);
        administrators = wiring.create(AdministratorService.class);
    }

    @BeforeEach
    void customers() {
        AdministratorFixture.insertInto(database);
    }

    @Test
    void acc8AnAdminContactIsInvitedForItsAccount() {
        contact(HARBOUR, OWNER);
        follow(HARBOUR);
        assertEquals(List.of(AdministratorState.INVITED), states(HARBOUR));
        assertEquals(
                1,
                database.number("select count(*) from portal_user where role = 'account-admin'"
                        + " and account_id = '200000001' and reseller_number is null"));
        assertEquals(1, mails(OWNER));
        assertEquals(1, trail("user.invite"));
        assertEquals(
                0,
                database.number("select count(*) from audit_entry where object_type = 'customer'"
                        + " and changes like '%harbour%'"),
                "the trail says nothing of whom it is about");
    }

    @Test
    void acc8NobodyIsInvitedTwice() {
        contact(HARBOUR, OWNER);
        follow(HARBOUR);
        contact(HARBOUR, DEPUTY);
        follow(HARBOUR);
        assertEquals(1, mails(OWNER));
        assertEquals(1, mails(DEPUTY));
    }

    @Test
    void acc8WhoIsTakenOffLosesTheLoginAndItsSessions() {
        contact(HARBOUR, OWNER);
        follow(HARBOUR);
        session();
        database.execute("delete from customer_contact");
        follow(HARBOUR);
        assertEquals(0, database.number("select count(*) from portal_user where account_id = '200000001'"));
        assertEquals(0, database.number("select count(*) from login_session"));
        assertEquals(1, trail("user.delete"));
    }

    @Test
    void acc8WhoLogsInElsewhereStaysAContactAndNothingElse() {
        contact(HARBOUR, "Noah@northgate.example");
        follow(HARBOUR);
        assertEquals(List.of(AdministratorState.ELSEWHERE), states(HARBOUR));
        assertEquals(0, database.number("select count(*) from outbox_mail"));
        assertEquals(
                1,
                database.number("select count(*) from portal_user where email_key = 'noah@northgate.example'"
                        + " and reseller_number = '000000' and account_id is null"));
    }

    @Test
    void acc8ADraftInvitesNobody() {
        database.execute("update customer set state = 'draft' where account_id = '200000001'");
        contact(HARBOUR, OWNER);
        follow(HARBOUR);
        assertEquals(List.of(AdministratorState.NONE), states(HARBOUR));
        assertEquals(AdministratorInvited.UNKNOWN, again(NORTHGATE));
    }

    @Test
    void acc8AnInvitationIsSentAgainUntilThereIsAPassword() {
        contact(HARBOUR, OWNER);
        follow(HARBOUR);
        assertEquals(AdministratorInvited.SENT, again(NORTHGATE));
        assertEquals(2, mails(OWNER));
        assertEquals(1, database.number("select count(*) from password_link"), "the link before is over");
        database.execute("update portal_user set password_hash = 'x' where account_id = '200000001'");
        assertEquals(AdministratorInvited.ARRIVED, again(CustomerScope.of(HARBOUR)));
        assertEquals(List.of(AdministratorState.ACTIVE), states(HARBOUR));
    }

    @Test
    void acc8WhoStoppedToLogInElsewhereIsInvitedLater() {
        contact(HARBOUR, "noah@northgate.example");
        follow(HARBOUR);
        assertEquals(AdministratorInvited.ELSEWHERE, again(NORTHGATE));
        database.execute("delete from portal_user where email_key = 'noah@northgate.example'");
        assertEquals(List.of(AdministratorState.NONE), states(HARBOUR));
        assertEquals(AdministratorInvited.SENT, again(NORTHGATE));
        assertEquals(List.of(AdministratorState.INVITED), states(HARBOUR));
    }

    @Test
    void acc8AnothersAccountLooksLikeNone() {
        contact(HARBOUR, OWNER);
        follow(HARBOUR);
        for (CustomerScope other : List.of(CustomerScope.of(ResellerFixture.SOUTHGATE), CustomerScope.of(VALLEY))) {
            assertEquals(AdministratorInvited.UNKNOWN, again(other));
            assertEquals(List.of(), in(() -> administrators.list(other, HARBOUR)));
        }
        assertEquals(1, mails(OWNER));
    }

    @Test
    void acc8ADeactivatedAccountHasNobodyInAndKeepsItsLogins() {
        contact(HARBOUR, OWNER);
        follow(HARBOUR);
        session();
        turn(CustomerState.ACTIVE, CustomerState.DEACTIVATED);
        assertEquals(0, database.number("select count(*) from login_session"));
        assertEquals(1, database.number("select count(*) from portal_user where account_id = '200000001'"));
    }

    @Test
    void acc8WhatChangedWhileTheAccountWasClosedCounts() {
        contact(HARBOUR, OWNER);
        follow(HARBOUR);
        turn(CustomerState.ACTIVE, CustomerState.DEACTIVATED);
        database.execute("delete from customer_contact");
        contact(HARBOUR, DEPUTY);
        follow(HARBOUR);
        assertEquals(0, database.number("select count(*) from portal_user where account_id = '200000001'"));
        assertEquals(0, mails(DEPUTY), "nobody is invited to what is closed");
        turn(CustomerState.DEACTIVATED, CustomerState.ACTIVE);
        assertEquals(1, mails(DEPUTY));
        assertEquals(List.of(AdministratorState.INVITED), states(HARBOUR));
    }

    @Test
    void acc8ADeletedAccountKeepsNoAddressFromOthers() {
        contact(HARBOUR, OWNER);
        follow(HARBOUR);
        turn(CustomerState.ACTIVE, CustomerState.DELETED);
        assertEquals(0, database.number("select count(*) from portal_user where account_id = '200000001'"));
        contact(VALLEY, OWNER);
        follow(VALLEY);
        assertEquals(2, mails(OWNER));
    }

    @Test
    void acc8AnErasedAccountHasNoLogins() {
        contact(HARBOUR, OWNER);
        contact(VALLEY, "head@valley.example");
        follow(HARBOUR);
        follow(VALLEY);
        database.persistence().inTransaction(() -> logins.erase(new CustomerErased(HARBOUR)));
        assertEquals(0, database.number("select count(*) from portal_user where account_id = '200000001'"));
        assertEquals(1, database.number("select count(*) from portal_user where account_id = '200000003'"));
        assertTrue(trail("user.invite") > 0, "what was done stays, without names");
    }

    private void contact(AccountId account, String email) {
        AdministratorFixture.contact(database, account, email);
    }

    private void follow(AccountId account) {
        database.persistence().inTransaction(() -> logins.follow(AdministratorFixture.changed(account)));
    }

    private List<AdministratorState> states(AccountId account) {
        return in(() -> administrators.list(NORTHGATE, account)).stream()
                .map(AdministratorDetails::state)
                .toList();
    }

    /** Invites the only contact of Harbour again. */
    private AdministratorInvited again(CustomerScope scope) {
        String id = in(() -> administrators.list(NORTHGATE, HARBOUR)).get(0).contact();
        return in(() -> administrators.inviteAgain(new InviteAdministrator(scope, HARBOUR, id, "Nora"), ACTOR));
    }

    private void turn(CustomerState before, CustomerState after) {
        database.execute("update customer set state = '" + after.word() + "' where account_id = '200000001'");
        database.persistence()
                .inTransaction(() -> logins.turn(
                        new CustomerStateChanged(HARBOUR, Optional.of(before), after, ACTOR, clock.instant())));
    }

    private void session() {
        database.execute("insert into login_session (id, token_hash, user_id, created_at, seen_at, proved_at, address,"
                + " agent, version) select 's', 't', id, 1, 1, 1, '192.0.2.7', 'Browser', 0 from portal_user"
                + " where account_id = '200000001'");
    }

    private long mails(String to) {
        return database.number("select count(*) from outbox_mail where recipient = '" + to + "'");
    }

    private long trail(String action) {
        return database.number("select count(*) from audit_entry where object_type = 'customer'"
                + " and object_id = '200000001' and owner = '000000' and action = '" + action + "'");
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return database.persistence().inTransaction(work);
    }
}
