package org.licenseportal.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.identity.UserFixture.NOAH;
import static org.licenseportal.identity.UserFixture.NORA;
import static org.licenseportal.member.MemberFixture.ACTOR;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.identity.UserId;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;

/** USR-1, USR-3: two admins who act at the same moment leave an admin, and one main contact. */
@OnBothDatabases
@Timeout(120)
class MemberRaceIT {

    private static final UserId[] ADMINS = {NORA, NOAH};

    private final TestDatabase database;
    private final Persistence persistence;

    MemberRaceIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
    }

    @BeforeEach
    void twoAdmins() {
        MemberFixture.insertInto(database);
        MemberFixture.twoAdmins(database);
    }

    @RepeatedTest(5)
    void usr1OfTwoAdminsWhoDemoteEachOtherOneStays() {
        MemberService members = persistence.service(MemberService.class);

        int demoted = Race.winners(
                2,
                runner -> persistence.inTransaction(
                        () -> members.edit(MemberFixture.admin(ADMINS[1 - runner], false), ACTOR)
                                instanceof MemberOutcome.Done));

        assertEquals(1, demoted);
        assertEquals(1, admins());
    }

    @RepeatedTest(5)
    void usr1OfTwoAdminsOneIsDeletedAndTheOtherStays() {
        database.execute("delete from main_contact");
        MemberService members = persistence.service(MemberService.class);

        int deleted = Race.winners(
                2,
                runner -> persistence.inTransaction(
                        () -> members.remove(ADMINS[1 - runner], NORTHGATE, ACTOR) instanceof MemberOutcome.Done));

        assertEquals(1, deleted);
        assertEquals(1, admins());
    }

    @RepeatedTest(5)
    void usr3WhoBecomesMainContactIsNotDeletedAtTheSameMoment() {
        MemberService members = persistence.service(MemberService.class);

        Race.winners(
                2,
                runner -> persistence.inTransaction(() -> runner == 0
                        ? members.makeMainContact(NOAH, NORTHGATE, ACTOR) instanceof MemberOutcome.Done
                        : members.remove(NOAH, NORTHGATE, ACTOR) instanceof MemberOutcome.Done));

        assertEquals(1, database.number("select count(*) from main_contact where reseller_number = '000000'"));
        assertTrue(database.number("select count(*) from main_contact c join portal_user u on u.id = c.user_id") == 1);
    }

    private long admins() {
        return database.number(
                "select count(*) from portal_user where reseller_number = '000000'" + " and role = 'reseller-admin'");
    }
}
