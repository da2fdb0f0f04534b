package org.licenseportal.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerErased;
import org.licenseportal.customer.CustomerFixture;
import org.licenseportal.identity.UserId;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;
import org.licenseportal.reseller.ResellerNumber;

/** ONB-1: two people in the same draft are told. */
@OnBothDatabases
class PresenceServiceIT {

    private static final UserId ANN = new UserId("00000000-0000-4000-8000-000000000001");
    private static final UserId BEN = new UserId("00000000-0000-4000-8000-000000000002");
    private static final UserId SUE = new UserId("00000000-0000-4000-8000-000000000003");

    private final TestDatabase database;
    private final Persistence persistence;
    private final SettableClock clock = new SettableClock();
    private final PresenceService presence;

    PresenceServiceIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        presence = persistence.wiring().with(Clocks.class, new Clocks(clock)).create(PresenceService.class);
    }

    @BeforeEach
    void usersOfTwoPartners() {
        ResellerFixture.insertInto(database);
        CustomerFixture.insertInto(database);
        database.execute(user(ANN, "Ann", "000000"), user(BEN, "Ben", "000000"), user(SUE, "Sue", "000001"));
    }

    private static String user(UserId id, String name, String partner) {
        return "insert into portal_user (id, email, email_key, name, role, reseller_number, created_at) values ('" + id
                + "', '" + name + "@example.com', '" + name + "@example.com', '" + name + "', 'reseller-user', '"
                + partner + "', 1)";
    }

    @Test
    void onb1WhoComesSecondIsToldAndTheFirstToo() {
        assertEquals(List.of(), enter(ANN, NORTHGATE, OnboardingStep.CUSTOMER));
        var since = clock.instant();
        clock.forward(Duration.ofSeconds(30));
        assertEquals(
                List.of(new PresentUser("Ann", OnboardingStep.CUSTOMER, since)),
                enter(BEN, NORTHGATE, OnboardingStep.GATEWAY));
        assertEquals(
                List.of(new PresentUser("Ben", OnboardingStep.GATEWAY, clock.instant())),
                enter(ANN, NORTHGATE, OnboardingStep.CUSTOMER));
    }

    @Test
    void onb1WhoStaysIsThereSinceTheBeginningAndWhoGoesIsForgotten() {
        var since = clock.instant();
        enter(ANN, NORTHGATE, OnboardingStep.PBX);
        clock.forward(Duration.ofSeconds(100));
        enter(ANN, NORTHGATE, OnboardingStep.PBX);
        assertEquals(since, enter(BEN, NORTHGATE, OnboardingStep.PBX).get(0).since());
        clock.forward(PresenceService.EXPIRES.plusSeconds(1));
        assertEquals(List.of(), enter(BEN, NORTHGATE, OnboardingStep.PBX));
        enter(ANN, NORTHGATE, OnboardingStep.PBX);
        assertEquals(
                clock.instant(),
                enter(BEN, NORTHGATE, OnboardingStep.PBX).get(0).since());
    }

    @RepeatedTest(3)
    void oneUserInTwoWindowsIsThereOnce() {
        Race.winners(2, runner -> Retry.onConflict(() -> enter(ANN, NORTHGATE, OnboardingStep.PBX))
                .isEmpty());
        assertEquals(1, database.number("select count(*) from onboarding_presence"));
    }

    @Test
    void nobodyOfAnotherPartnerIsThereOrIsTold() {
        enter(ANN, NORTHGATE, OnboardingStep.CUSTOMER);
        assertEquals(List.of(), enter(SUE, SOUTHGATE, OnboardingStep.CUSTOMER));
        assertEquals(List.of(), enter(BEN, SOUTHGATE, OnboardingStep.CUSTOMER));
        assertEquals(1, database.number("select count(*) from onboarding_presence"));
    }

    @Test
    void whoWasThereGoesWithTheAccount() {
        enter(ANN, NORTHGATE, OnboardingStep.CUSTOMER);
        PresenceErasure erasure = persistence.service(PresenceErasure.class);
        persistence.inTransaction(() -> erasure.erased(new CustomerErased(CustomerFixture.HARBOUR)));
        assertEquals(0, database.number("select count(*) from onboarding_presence"));
    }

    private List<PresentUser> enter(UserId user, ResellerNumber partner, OnboardingStep step) {
        AccountId account = CustomerFixture.HARBOUR;
        return persistence.inTransaction(() -> presence.enter(new EnterStep(account, step, user, partner)));
    }
}
