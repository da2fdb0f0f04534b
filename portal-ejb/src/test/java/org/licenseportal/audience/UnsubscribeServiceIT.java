package org.licenseportal.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.identity.UserFixture.NOAH;
import static org.licenseportal.identity.UserFixture.NORA;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.identity.UserFixture;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;

/** USR-2: who gets which mails, and how they end. */
@OnBothDatabases
class UnsubscribeServiceIT {

    private static final Actor SOMEBODY = new Actor("unsubscribe address", new Caller("192.0.2.7", "request-1"));

    private final TestDatabase database;
    private final UnsubscribeService unsubscribing;
    private final AudienceService audience;

    UnsubscribeServiceIT(TestDatabase database) {
        this.database = database;
        unsubscribing = database.persistence().service(UnsubscribeService.class);
        audience = database.persistence().service(AudienceService.class);
    }

    @BeforeEach
    void everybodyWantsNotices() {
        UserFixture.insertInto(database);
        database.execute(
                "update portal_user set mail_swas = true",
                "update portal_user set mail_technical = true where id = '" + NOAH + "'");
    }

    @Test
    void everyMailOfAKindEndsByTheSameAddressAndNoOther() {
        Subscriber swas = of(MailTopic.SWAS).get(1);
        assertEquals(swas, of(MailTopic.SWAS).get(1));
        assertNotEquals(swas.unsubscribe(), of(MailTopic.SWAS).get(0).unsubscribe());
        assertNotEquals(swas.unsubscribe(), of(MailTopic.TECHNICAL).get(0).unsubscribe());
    }

    @Test
    void usr2TheAddressInAMailEndsThatKindForThatUser() {
        UnsubscribeToken token = token(of(MailTopic.SWAS).get(0));
        UnsubscribeChoice choice = find(token).orElseThrow();
        assertEquals(MailTopic.SWAS, choice.kind());
        assertEquals("noah@northgate.example", choice.address().value());
        assertTrue(choice.active());

        assertTrue(end(token));
        assertTrue(end(token), "the same again is no mistake");

        assertFalse(find(token).orElseThrow().active());
        assertEquals(List.of("Nora@northgate.example"), addresses(of(MailTopic.SWAS)));
        assertEquals(List.of("noah@northgate.example"), addresses(of(MailTopic.TECHNICAL)));
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'user.unsubscribe'"
                        + " and object_id = '" + NOAH + "' and owner = '000000'"));
    }

    @Test
    void aWordThatIsNoneEndsNothing() {
        UnsubscribeToken unknown = UnsubscribeToken.random();
        assertEquals(Optional.empty(), find(unknown));
        assertFalse(end(unknown));
        assertEquals(2, of(MailTopic.SWAS).size());
    }

    @Test
    void aUserWhoIsGoneHasNoAddressThatEndsAnything() {
        UnsubscribeToken token = token(of(MailTopic.SWAS).get(1));
        database.execute("delete from portal_user where id = '" + NORA + "'");
        assertEquals(Optional.empty(), find(token));
    }

    private List<Subscriber> of(MailTopic kind) {
        return database.persistence()
                .inTransaction(
                        () -> kind == MailTopic.SWAS ? audience.swasNotices(NORTHGATE) : audience.subscribers(kind));
    }

    private Optional<UnsubscribeChoice> find(UnsubscribeToken token) {
        return database.persistence().inTransaction(() -> unsubscribing.find(token));
    }

    private boolean end(UnsubscribeToken token) {
        return database.persistence().inTransaction(() -> unsubscribing.end(token, SOMEBODY));
    }

    private static UnsubscribeToken token(Subscriber subscriber) {
        String path = subscriber.unsubscribe().getPath();
        return UnsubscribeToken.parse(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    }

    private static List<String> addresses(List<Subscriber> subscribers) {
        return subscribers.stream()
                .map(subscriber -> subscriber.to().address().value())
                .toList();
    }
}
