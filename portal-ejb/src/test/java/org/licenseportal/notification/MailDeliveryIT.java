package org.licenseportal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.notification.NotificationFixture.ANNA;
import static org.licenseportal.notification.NotificationFixture.BEN;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;

/** MAIL-1: the way of a mail from the outbox to a real mail server, one that is stopped and started, too. */
@OnBothDatabases
class MailDeliveryIT {

    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

    private final TestDatabase database;
    private final Persistence persistence;
    private final SetClocks clocks = new SetClocks(START);
    private final ServerSetup setup = new ServerSetup(FreePort.find(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private final MailSettings settings = NotificationFixture.sendingTo(setup);

    private GreenMail mailServer = new GreenMail(setup);

    MailDeliveryIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
    }

    @BeforeEach
    void startMailServer() {
        mailServer.start();
    }

    @AfterEach
    void stopMailServer() {
        mailServer.stop();
    }

    @Test
    void whatWasCommittedIsSentOnceAndThenForgotten() {
        add(NotificationFixture.mail(ANNA, "one"), NotificationFixture.mail(BEN, "two"));

        node().run();
        node().run();

        assertEquals(List.of("one", "two"), subjects());
        assertEquals(
                2,
                database.number("select count(*) from outbox_mail where state = 'sent' and text_part = ''"
                        + " and html_part = '' and attachment_text is null"));
    }

    @Test
    void whatWasRolledBackIsNeverSent() {
        persistence.rolledBack(() -> outbox().add(NotificationFixture.mail(ANNA, "never")));

        node().run();

        assertEquals(List.of(), subjects());
    }

    @Test
    void theSameKeyIsOneMail() {
        assertTrue(persistence.inTransaction(
                () -> outbox().add(NotificationFixture.mail(ANNA, "one").once("key"))));
        assertFalse(persistence.inTransaction(
                () -> outbox().add(NotificationFixture.mail(ANNA, "again").once("key"))));

        node().run();

        assertEquals(List.of("one"), subjects());
    }

    @Test
    void aMailServerThatIsDownLosesNothingAndGetsNothingTwice() {
        mailServer.stop();
        add(NotificationFixture.mail(ANNA, "one"), NotificationFixture.mail(BEN, "two"));
        node().run();
        assertEquals(2, waiting());
        assertEquals(1, database.number("select sum(attempts) from outbox_mail"), "one try is enough to know");

        clocks.forward(Duration.ofSeconds(20));
        node().run();
        assertEquals(2, database.number("select sum(attempts) from outbox_mail"), "nobody is tried before its time");

        mailServer = new GreenMail(setup);
        mailServer.start();
        clocks.forward(Duration.ofMinutes(1));
        node().run();

        assertEquals(List.of("one", "two"), subjects());
        assertEquals(0, waiting());
    }

    @Test
    void eachTryWaitsLongerAndTheLastOneGivesUpWithItsReason() {
        mailServer.stop();
        add(NotificationFixture.mail(ANNA, "one"));
        int tries = 0;
        while (waiting() > 0 && tries <= RetryRule.TRIES) {
            node().run();
            tries++;
            long due = database.number("select due_at from outbox_mail");
            clocks.set(Instant.ofEpochMilli(Math.max(due, clocks.now().toEpochMilli())));
        }

        assertEquals(RetryRule.TRIES, tries);
        assertEquals(
                1,
                database.number("select count(*) from outbox_mail where state = 'dead' and last_error is not null"
                        + " and text_part <> ''"));
    }

    @Test
    void twoNodesSendEachMailOnce() {
        for (int mail = 0; mail < 40; mail++) {
            add(NotificationFixture.mail(ANNA, "mail " + mail));
        }

        Race.winners(4, number -> {
            node().run();
            return true;
        });
        node().run();

        assertEquals(40, mailServer.getReceivedMessages().length);
        assertEquals(40, subjects().stream().distinct().count());
    }

    /** The one case in which SMTP cannot tell: sent, and the node was gone before it could note that. */
    @Test
    void aCrashBetweenSendingAndNotingSendsTheSameMessageAgainAfterItsLease() throws MessagingException {
        add(NotificationFixture.mail(ANNA, "one"));
        MailDelivery crashing = node();
        crashing.outbox = new CrashingOutbox(persistence);
        crashing.run();
        assertEquals(1, subjects().size());

        node().run();
        assertEquals(1, subjects().size(), "the lease still holds");

        clocks.forward(OutboxTransactions.LEASE);
        node().run();

        MimeMessage[] arrived = mailServer.getReceivedMessages();
        assertEquals(2, arrived.length);
        assertEquals(arrived[0].getMessageID(), arrived[1].getMessageID());
        assertEquals(0, waiting());
    }

    @Test
    void aMailThatHelpsNobodyAnyMoreIsNotSent() {
        OutboxMail reset = new OutboxMail(
                ANNA,
                MailKind.PASSWORD_RESET,
                new MailContent("reset", "link", "link"),
                Optional.empty(),
                Optional.empty(),
                "reset",
                Optional.empty());
        add(reset);
        clocks.forward(Duration.ofHours(25));

        node().run();

        assertEquals(List.of(), subjects());
        assertEquals(1, database.number("select count(*) from outbox_mail where state = 'dead'"));
    }

    @Test
    void whatWasSentIsRemovedAfterAMonth() {
        add(NotificationFixture.mail(ANNA, "one"));
        node().run();
        clocks.forward(Duration.ofDays(29));
        node().tidy();
        assertEquals(1, database.number("select count(*) from outbox_mail"));
        clocks.forward(Duration.ofDays(2));
        node().tidy();
        assertEquals(0, database.number("select count(*) from outbox_mail"));
    }

    private void add(OutboxMail... mails) {
        for (OutboxMail mail : mails) {
            clocks.forward(Duration.ofMillis(1));
            persistence.inTransaction(() -> outbox().add(mail));
        }
    }

    private Outbox outbox() {
        Outbox outbox = persistence.service(Outbox.class);
        outbox.settings = settings;
        outbox.clocks = clocks;
        return outbox;
    }

    private MailDelivery node() {
        MailDelivery node = new MailDelivery();
        node.settings = settings;
        node.clocks = clocks;
        node.servers = new MailServers();
        node.servers.settings = settings;
        node.servers.letterhead = new Letterhead();
        node.outbox = new OwnTransactions(persistence);
        return node;
    }

    private long waiting() {
        return database.number("select count(*) from outbox_mail where state = 'waiting'");
    }

    private List<String> subjects() {
        return Stream.of(mailServer.getReceivedMessages())
                .map(MailDeliveryIT::subject)
                .toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
