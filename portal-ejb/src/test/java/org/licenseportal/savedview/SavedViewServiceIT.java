package org.licenseportal.savedview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.savedview.ViewOutcome.DONE;
import static org.licenseportal.savedview.ViewOutcome.NAME_TAKEN;
import static org.licenseportal.savedview.ViewOutcome.TOO_MANY;
import static org.licenseportal.savedview.ViewOutcome.UNKNOWN;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.Role;
import org.licenseportal.identity.Theme;
import org.licenseportal.identity.UserFixture;
import org.licenseportal.identity.UserId;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;
import org.licenseportal.reseller.ResellerNumber;

/** SITE-2, VOU-2: looks at lists that people keep. */
@OnBothDatabases
class SavedViewServiceIT {

    private static final CurrentUser NORA = user(UserFixture.NORA, Role.RESELLER_ADMIN, ResellerFixture.NORTHGATE);
    private static final CurrentUser NOAH = user(UserFixture.NOAH, Role.RESELLER_USER, ResellerFixture.NORTHGATE);
    private static final CurrentUser SARA =
            user(new UserId("10000000-0000-4000-8000-000000000003"), Role.RESELLER_ADMIN, ResellerFixture.SOUTHGATE);

    private final TestDatabase database;
    private final Persistence persistence;
    private final SavedViewService views;

    SavedViewServiceIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        views = persistence.service(SavedViewService.class);
    }

    @BeforeEach
    void users() {
        UserFixture.insertInto(database);
    }

    @Test
    void aViewIsItsMakersUntilItIsShared() {
        assertEquals(DONE, save(NOAH, "Free packs", false));

        SavedViewDetails own = seenBy(NOAH).get(0);
        assertEquals("use=unused&part=S1303549", own.query());
        assertTrue(own.own() && own.changeable());
        assertEquals(List.of(), seenBy(NORA));

        assertEquals(DONE, run(() -> views.share(NOAH, own.id(), true)));
        SavedViewDetails shared = seenBy(NORA).get(0);
        assertEquals("Somebody", shared.maker());
        assertFalse(shared.own());
        assertEquals(List.of(), seenBy(SARA), "another reseller");
    }

    @Test
    void itsMakerAndAnAdminChangeASharedView() {
        save(NORA, "Ours", true);
        ViewId id = seenBy(NORA).get(0).id();
        assertFalse(seenBy(NOAH).get(0).changeable());
        assertEquals(UNKNOWN, run(() -> views.rename(NOAH, id, new ViewName("Mine"))));
        assertEquals(UNKNOWN, run(() -> views.delete(NOAH, id)));

        save(NOAH, "His", true);
        ViewId his = own(NOAH);
        assertEquals(DONE, run(() -> views.rename(NORA, his, new ViewName("Everybody's"))));
        assertEquals(DONE, run(() -> views.share(NORA, his, false)));
        assertEquals(UNKNOWN, run(() -> views.delete(NORA, his)), "it is not shared any more");
        assertEquals(
                "Everybody's",
                seenBy(NOAH).stream()
                        .filter(SavedViewDetails::own)
                        .findFirst()
                        .orElseThrow()
                        .name()
                        .value());
    }

    @Test
    void anotherResellersViewLooksLikeNone() {
        save(NOAH, "Free packs", true);
        ViewId id = own(NOAH);

        assertEquals(UNKNOWN, run(() -> views.rename(SARA, id, new ViewName("Taken"))));
        assertEquals(UNKNOWN, run(() -> views.share(SARA, id, false)));
        assertEquals(UNKNOWN, run(() -> views.delete(SARA, id)));
        assertEquals(DONE, run(() -> views.delete(NOAH, id)));
        assertEquals(List.of(), seenBy(NOAH));
    }

    @Test
    void aNameIsTakenOnceForEachUserAndList() {
        save(NOAH, "Free packs", false);

        assertEquals(NAME_TAKEN, save(NOAH, "FREE packs", false));
        assertEquals(DONE, save(NORA, "Free packs", false));
        assertEquals(
                DONE,
                run(() -> views.save(NOAH, new SaveView("sites", new ViewName("Free packs"), "swas=none", false))));
        save(NOAH, "Other", false);
        ViewId other = seenBy(NOAH).stream()
                .filter(view -> view.name().value().equals("Other"))
                .findFirst()
                .orElseThrow()
                .id();
        assertEquals(NAME_TAKEN, run(() -> views.rename(NOAH, other, new ViewName("free PACKS"))));
        assertEquals(DONE, run(() -> views.rename(NOAH, other, new ViewName("OTHER"))), "its own name");
    }

    @Test
    void nobodyKeepsMoreThanFitBesideEachOther() {
        for (int view = 0; view < SavedViewService.MOST; view++) {
            assertEquals(DONE, save(NOAH, "View " + view, false));
        }
        assertEquals(TOO_MANY, save(NOAH, "One more", false));
        assertEquals(DONE, save(NORA, "One more", false));
    }

    @Test
    void aUserWhoGoesTakesTheViewsAlong() {
        save(NOAH, "Free packs", true);
        database.execute("delete from portal_user where id = '" + NOAH.id() + "'");

        assertEquals(List.of(), seenBy(NORA));
    }

    private ViewOutcome save(CurrentUser user, String name, boolean shared) {
        return run(() ->
                views.save(user, new SaveView("vouchers", new ViewName(name), "use=unused&part=S1303549", shared)));
    }

    private List<SavedViewDetails> seenBy(CurrentUser user) {
        return run(() -> views.seenBy(user));
    }

    private ViewId own(CurrentUser user) {
        return seenBy(user).stream()
                .filter(SavedViewDetails::own)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private <T> T run(Supplier<T> work) {
        return persistence.inTransaction(work);
    }

    private static CurrentUser user(UserId id, Role role, ResellerNumber reseller) {
        return new CurrentUser(
                id,
                "session",
                new EmailAddress("somebody@northgate.example"),
                "Somebody",
                role,
                Optional.of(reseller),
                Optional.empty(),
                ZoneOffset.UTC,
                Theme.SYSTEM,
                Instant.EPOCH);
    }
}
