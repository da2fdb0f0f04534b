package org.licenseportal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.notification.NotificationFixture.ANNA;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;

/** MAIL-1: what the vendor and a demo see of the outbox. */
@OnBothDatabases
class MailboxServiceIT {

    private static final Actor VENDOR = new Actor("vendor@portal.example", new Caller("192.0.2.1", "r-1"));
    private static final PageRequest FIRST = PageRequest.first(50);

    private final TestDatabase database;
    private final Persistence persistence;
    private final SetClocks clocks = new SetClocks(Instant.parse("2026-11-24T12:00:00Z"));

    MailboxServiceIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
    }

    @Test
    void aDemoWithoutAMailServerKeepsItsMailsAndShowsThem() {
        MailSettings demo = NotificationFixture.demoSettings();
        add(demo, "one");
        MailSummary kept = list(demo).items().get(0);
        assertEquals(MailState.KEPT, kept.state());
        assertEquals("one", kept.subject());
        DemoMail mail = persistence
                .inTransaction(() -> mailbox(demo).demoMail(kept.id()))
                .orElseThrow();
        assertEquals("Grüße, 📞", mail.mail().content().text());
    }

    @Test
    void outsideOfADemoNobodyReadsMails() {
        MailSettings production = NotificationFixture.settings(Map.of());
        add(production, "one");
        assertEquals(List.of(), list(production).items());
        MailSummary waiting = list(NotificationFixture.demoSettings()).items().get(0);
        assertEquals(MailState.WAITING, waiting.state());
        assertEquals(Optional.empty(), persistence.inTransaction(() -> mailbox(production)
                .demoMail(waiting.id())));
    }

    @Test
    void pagesShowEachMailOnceTheLatestFirst() {
        MailSettings demo = NotificationFixture.demoSettings();
        for (int mail = 0; mail < 7; mail++) {
            add(demo, "mail " + mail);
        }
        List<String> seen = new ArrayList<>();
        Optional<Cursor> place = Optional.empty();
        Page<MailSummary> page;
        do {
            PageRequest request = new PageRequest(3, place);
            page = persistence.inTransaction(() -> mailbox(demo).demoMails(request));
            page.items().forEach(mail -> seen.add(mail.subject()));
            place = page.next();
        } while (place.isPresent());
        assertEquals(List.of("mail 6", "mail 5", "mail 4", "mail 3", "mail 2", "mail 1", "mail 0"), seen);
        PageRequest back = new PageRequest(3, page.previous());
        assertEquals(
                List.of("mail 3", "mail 2", "mail 1"),
                persistence.inTransaction(() -> mailbox(demo).demoMails(back)).items().stream()
                        .map(MailSummary::subject)
                        .toList());
    }

    @Test
    void whatWasGivenUpIsListedWithItsReasonAndTriedAgainByHand() {
        MailSettings production = NotificationFixture.settings(Map.of());
        add(production, "one");
        database.execute("update outbox_mail set state = 'dead', attempts = 24, last_error = 'refused', ended_at = 1");
        MailSummary dead = dead().get(0);
        assertEquals(Optional.of("refused"), dead.lastError());
        clocks.forward(Duration.ofDays(30));

        assertTrue(persistence.inTransaction(() -> mailbox(production).retry(dead.id(), VENDOR)));
        assertFalse(persistence.inTransaction(() -> mailbox(production).retry(dead.id(), VENDOR)));

        assertEquals(List.of(), dead());
        assertEquals(
                1,
                database.number("select count(*) from outbox_mail where state = 'waiting' and attempts = 0"
                        + " and queued_at = " + clocks.now().toEpochMilli()));
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'mail.retry'"
                        + " and actor = 'vendor@portal.example'"));
    }

    private List<MailSummary> dead() {
        MailSettings production = NotificationFixture.settings(Map.of());
        return persistence.inTransaction(() -> mailbox(production).dead(FIRST)).items();
    }

    private Page<MailSummary> list(MailSettings settings) {
        return persistence.inTransaction(() -> mailbox(settings).demoMails(FIRST));
    }

    private void add(MailSettings settings, String subject) {
        clocks.forward(Duration.ofMillis(1));
        Outbox outbox = persistence.service(Outbox.class);
        outbox.settings = settings;
        outbox.clocks = clocks;
        persistence.inTransaction(() -> outbox.add(NotificationFixture.mail(ANNA, subject)));
    }

    private MailboxService mailbox(MailSettings settings) {
        MailboxService mailbox = persistence.service(MailboxService.class);
        mailbox.settings = settings;
        mailbox.clocks = clocks;
        return mailbox;
    }
}
