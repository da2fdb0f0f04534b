package org.licenseportal.bulletin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.licenseportal.identity.UserFixture;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.letter.Recipient;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.notification.MailContent;

/** VEN-5 and MAIL-1: bulletins reach those who subscribed to their kind, once. */
@OnBothDatabases
@Timeout(180)
class BulletinServiceIT {

    private static final Actor VENDOR = new Actor("vera@vendor.example", new Caller("192.0.2.1", "r-1"));
    private static final BulletinContent NEWS =
            new BulletinContent(BulletinKind.SALES, "MCS 5.1 is out", "It has <all>.\n\nOrder it.");
    private static final Recipient VERA = Recipient.of(new MailAddress("vera@vendor.example"));

    private final TestDatabase database;
    private final BulletinService bulletins;

    BulletinServiceIT(TestDatabase database) {
        this.database = database;
        bulletins = database.persistence().service(BulletinService.class);
    }

    @BeforeEach
    void readers() {
        UserFixture.insertInto(database);
        database.execute(
                "update portal_user set mail_sales = true"
                        + " where email_key like '%gate.example' or role = 'vendor-admin'",
                "update portal_user set mail_sales = true where reseller_number = '000666'",
                "update portal_user set mail_technical = true where email_key = 'noah@northgate.example'");
    }

    @Test
    void aBulletinGoesToThoseWhoSubscribedToItsKind() {
        SeenBulletin draft = draft();
        assertEquals(3, (int) in(() -> bulletins.readers(BulletinKind.SALES)));
        assertEquals(1, (int) in(() -> bulletins.readers(BulletinKind.TECHNICAL)));

        BulletinDetails sent = done(in(() -> bulletins.send(draft, VENDOR)));

        assertEquals(Optional.of(3), sent.sent().map(BulletinDetails.Dispatch::recipients));
        assertEquals(
                List.of("Nora@northgate.example", "noah@northgate.example", "sara@southgate.example"),
                column("select recipient from outbox_mail").stream().sorted().toList());
        assertEquals(
                3,
                database.number("select count(*) from outbox_mail where subject = 'MCS 5.1 is out'"
                        + " and kind = 'bulletin' and unsubscribe_url is not null"));
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'bulletin.send'"
                        + " and changes = '[[\"kind\",null,\"sales\"],[\"name\",null,\"MCS 5.1 is out\"],"
                        + "[\"recipients\",null,\"3\"]]'"));
    }

    @Test
    void whatWasSentIsNeitherSentAgainNorChangedNorDiscarded() {
        SeenBulletin draft = draft();
        BulletinDetails sent = done(in(() -> bulletins.send(draft, VENDOR)));
        SeenBulletin seen = new SeenBulletin(sent.id(), sent.version());
        assertEquals(new BulletinOutcome.Stale(), in(() -> bulletins.send(seen, VENDOR)));
        assertEquals(new BulletinOutcome.Stale(), in(() -> bulletins.change(seen, NEWS, VENDOR)));
        assertEquals(new BulletinOutcome.Stale(), in(() -> bulletins.discard(seen, VENDOR)));
        assertEquals(3, database.number("select count(*) from outbox_mail"));
    }

    @Test
    void whoSendsAtOnceSendsOnce() {
        SeenBulletin draft = draft();
        int winners = Race.winners(
                8,
                runner -> Retry.onConflict(() -> in(() -> bulletins.send(draft, VENDOR)))
                        instanceof BulletinOutcome.Done);
        assertEquals(1, winners);
        assertEquals(3, database.number("select count(*) from outbox_mail"));
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotSent() {
        SeenBulletin seen = draft();
        BulletinContent other = new BulletinContent(BulletinKind.TECHNICAL, "Other", "Text");
        BulletinDetails changed = done(in(() -> bulletins.change(seen, other, VENDOR)));

        assertEquals(new BulletinOutcome.Stale(), in(() -> bulletins.send(seen, VENDOR)));
        assertEquals(0, database.number("select count(*) from outbox_mail"));
        assertEquals(
                1,
                done(in(() -> bulletins.send(new SeenBulletin(changed.id(), changed.version()), VENDOR)))
                        .sent()
                        .orElseThrow()
                        .recipients());
    }

    @Test
    void theSameContentAgainIsNoChange() {
        SeenBulletin seen = draft();
        assertEquals(
                seen.version(),
                done(in(() -> bulletins.change(seen, NEWS, VENDOR))).version());
        assertEquals(0, database.number("select count(*) from audit_entry where action = 'bulletin.change'"));
    }

    @Test
    void aDraftIsDiscarded() {
        SeenBulletin draft = draft();
        done(in(() -> bulletins.discard(draft, VENDOR)));
        assertEquals(Optional.empty(), in(() -> bulletins.find(draft.id())));
        assertEquals(new BulletinOutcome.Unknown(), in(() -> bulletins.send(draft, VENDOR)));
    }

    @Test
    void itIsPreviewedAndTriedWithoutAnySubscriberHearingOfIt() {
        SeenBulletin draft = draft();
        MailContent preview = in(() -> bulletins.preview(draft.id(), VERA)).orElseThrow();
        assertTrue(preview.html().contains("<p>It has &lt;all&gt;.</p>"), preview.html());
        assertTrue(preview.text().contains("It has <all>."), preview.text());

        assertTrue(in(() -> bulletins.test(draft.id(), VERA)));
        assertTrue(in(() -> bulletins.test(draft.id(), VERA)));
        assertEquals(
                List.of("vera@vendor.example", "vera@vendor.example"), column("select recipient from outbox_mail"));
    }

    @Test
    void deliveriesAreCounted() {
        SeenBulletin draft = draft();
        BulletinDetails sent = done(in(() -> bulletins.send(draft, VENDOR)));
        assertEquals(new BulletinDelivery(3, 3, 0, 0), in(() -> bulletins.delivery(sent)));
        database.execute(
                "update outbox_mail set state = 'dead' where recipient like 'sara%'",
                "delete from outbox_mail where recipient like 'noah%'");
        BulletinDelivery delivery = in(() -> bulletins.delivery(sent));
        assertEquals(new BulletinDelivery(3, 1, 1, 0), delivery);
        assertEquals(1, delivery.sent());
    }

    @Test
    void theLongestTextFitsAMail() {
        BulletinContent longest = new BulletinContent(BulletinKind.SALES, "\"".repeat(120), "\"".repeat(4000));
        BulletinId id = in(() -> bulletins.create(longest, VENDOR));
        in(() -> bulletins.test(id, VERA));
        assertEquals(1, database.number("select count(*) from outbox_mail"));
    }

    @Test
    void theListGoesForthAndBackTheLatestFirst() {
        for (int number = 1; number <= 5; number++) {
            BulletinContent content = new BulletinContent(BulletinKind.SALES, "News " + number, "Text");
            BulletinId id = in(() -> bulletins.create(content, VENDOR));
            database.execute("update bulletin set created_at = " + number / 2 + ", id = '0000000" + number
                    + "-0000-4000-8000-000000000000' where id = '" + id + "'");
        }
        var first = in(() -> bulletins.list(PageRequest.first(2)));
        assertEquals(List.of("News 5", "News 4"), titles(first.items()));
        var second = in(() -> bulletins.list(new PageRequest(2, first.next())));
        assertEquals(List.of("News 3", "News 2"), titles(second.items()));
        var back = in(() -> bulletins.list(new PageRequest(2, second.previous())));
        assertEquals(titles(first.items()), titles(back.items()));
    }

    private SeenBulletin draft() {
        BulletinId id = in(() -> bulletins.create(NEWS, VENDOR));
        return new SeenBulletin(id, in(() -> bulletins.find(id)).orElseThrow().version());
    }

    private static BulletinDetails done(BulletinOutcome outcome) {
        return assertInstanceOf(BulletinOutcome.Done.class, outcome).bulletin();
    }

    private static List<String> titles(List<BulletinDetails> bulletins) {
        return bulletins.stream().map(bulletin -> bulletin.content().title()).toList();
    }

    private List<String> column(String query) {
        return in(() -> ((List<?>) database.persistence()
                        .entities()
                        .createNativeQuery(query)
                        .getResultList())
                .stream().map(String.class::cast).toList());
    }

    private <T> T in(Supplier<T> work) {
        return database.persistence().inTransaction(work);
    }
}
