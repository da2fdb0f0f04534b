package org.licenseportal.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.audience.SwasAddressDetails.State;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.identity.Role;
import org.licenseportal.identity.SecretToken;
import org.licenseportal.identity.Theme;
import org.licenseportal.identity.UserFixture;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.reseller.ResellerNumber;

/** USR-4: one more address for the notices about software assurance. */
@OnBothDatabases
class SwasAddressServiceIT {

    private static final MailAddress DESK = new MailAddress("swas@northgate.example");
    private static final MailAddress OTHER = new MailAddress("renewals@northgate.example");
    private static final Actor NORA = new Actor("nora@northgate.example", new Caller("192.0.2.7", "request-1"));
    private static final CurrentUser ASKER = new CurrentUser(
            UserFixture.NORA,
            "session",
            new EmailAddress("nora@northgate.example"),
            "Nora",
            Role.RESELLER_ADMIN,
            Optional.of(NORTHGATE),
            Optional.empty(),
            ZoneOffset.UTC,
            Theme.SYSTEM,
            Instant.MAX);

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock();
    private final SwasAddressService addresses;
    private final UnsubscribeService unsubscribing;
    private final AudienceService audience;

    SwasAddressServiceIT(TestDatabase database) {
        this.database = database;
        var wiring = database.persistence().wiring().with(Clocks.class, new Clocks(clock));
        addresses = wiring.create(SwasAddressService.class);
        unsubscribing = wiring.create(UnsubscribeService.class);
        audience = wiring.create(AudienceService.class);
    }

    @BeforeEach
    void users() {
        UserFixture.insertInto(database);
    }

    @Test
    void usr4NothingIsSentBeforeTheAddressIsConfirmed() {
        SecretToken token = ask(DESK);
        assertEquals(State.WAITING, state(NORTHGATE));
        assertEquals(List.of(), recipients());

        assertTrue(confirm(token));
        assertTrue(confirm(token), "the same again is no mistake");

        assertEquals(State.CONFIRMED, state(NORTHGATE));
        assertEquals(List.of("swas@northgate.example"), recipients());
        assertEquals(Optional.empty(), find(SOUTHGATE));
        assertEquals(2, trail());
    }

    @Test
    void aLinkLives72Hours() {
        SecretToken token = ask(DESK);
        clock.forward(Duration.ofHours(72).plusSeconds(1));
        assertEquals(State.EXPIRED, state(NORTHGATE));
        assertFalse(confirm(token));
        assertEquals(List.of(), recipients());
    }

    @Test
    void anotherAddressTakesThePlaceAndIsConfirmedAnew() {
        SecretToken first = ask(DESK);
        confirm(first);
        SecretToken second = ask(OTHER);
        assertEquals(List.of(), recipients());
        assertFalse(confirm(first), "the first link is over");
        assertTrue(confirm(second));
        assertEquals(List.of("renewals@northgate.example"), recipients());
    }

    @Test
    void usr4ItEndsByAnAdminOrByTheAddressInAMail() {
        confirm(ask(DESK));
        database.persistence().inTransaction(() -> addresses.end(NORTHGATE, NORA));
        assertEquals(State.ENDED, state(NORTHGATE));
        assertEquals(List.of(), recipients());

        confirm(ask(DESK));
        UnsubscribeToken token = UnsubscribeToken.parse(
                        subscribers().get(0).unsubscribe().getPath().replaceAll(".*/", ""))
                .orElseThrow();
        assertTrue(database.persistence().inTransaction(() -> unsubscribing.end(token, NORA)));
        assertTrue(database.persistence().inTransaction(() -> unsubscribing.end(token, NORA)));
        assertEquals(List.of(), recipients());
        assertEquals(6, trail(), "asked, confirmed and ended, twice");
        assertFalse(database.persistence()
                .inTransaction(() -> unsubscribing.find(token))
                .orElseThrow()
                .active());
    }

    /** Asks, and reads the word of the link from the mail. */
    private SecretToken ask(MailAddress address) {
        database.execute("delete from outbox_mail");
        database.persistence().inTransaction(() -> addresses.ask(address, ASKER, NORA));
        String text = database.persistence().inTransaction(() -> (String) database.persistence()
                .entities()
                .createNativeQuery("select text_part from outbox_mail where recipient = ?")
                .setParameter(1, address.value())
                .getSingleResult());
        return new SecretToken(text.replaceFirst("(?s).*/swas-address/([\\w-]{43}).*", "$1"));
    }

    private boolean confirm(SecretToken token) {
        return database.persistence().inTransaction(() -> addresses.confirm(token, NORA));
    }

    private Optional<SwasAddressDetails> find(ResellerNumber owner) {
        return database.persistence().inTransaction(() -> addresses.find(owner));
    }

    private State state(ResellerNumber owner) {
        return find(owner).orElseThrow().state();
    }

    private List<Subscriber> subscribers() {
        return database.persistence().inTransaction(() -> audience.swasNotices(NORTHGATE));
    }

    private List<String> recipients() {
        return subscribers().stream()
                .map(subscriber -> subscriber.to().address().value())
                .toList();
    }

    private long trail() {
        return database.number("select count(*) from audit_entry where action = 'reseller.swas-address'"
                + " and owner = '000000' and outcome = 'done'");
    }
}
