package org.licenseportal.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.identity.UserFixture;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.letter.Recipient;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.reseller.ResellerFixture;

/** USR-2 and USR-3: who gets which mails. */
@OnBothDatabases
class AudienceServiceIT {

    private final TestDatabase database;
    private final AudienceService audience;

    AudienceServiceIT(TestDatabase database) {
        this.database = database;
        audience = database.persistence().service(AudienceService.class);
    }

    @BeforeEach
    void people() {
        UserFixture.insertInto(database);
    }

    @Test
    void usr3WithoutAMainContactOrdersAreToldToTheAdmins() {
        database.execute("update portal_user set language = 'de', time_zone = 'Europe/Berlin'");
        assertEquals(
                List.of(new Recipient(
                        new MailAddress("Nora@northgate.example"),
                        "Somebody",
                        Locale.GERMAN,
                        ZoneId.of("Europe/Berlin"))),
                in(() -> audience.orderUpdates(ResellerFixture.NORTHGATE)));
        assertEquals(List.of(), in(() -> audience.orderUpdates(ResellerFixture.SUSPENDED)));
    }

    @Test
    void usr3OrdersAreToldToTheMainContactAlone() {
        database.execute(
                "update portal_user set role = 'reseller-admin' where reseller_number = '000000'",
                "insert into main_contact (reseller_number, user_id) values ('000000', '" + UserFixture.NOAH + "')");
        assertEquals(
                List.of("noah@northgate.example"),
                in(() -> audience.orderUpdates(ResellerFixture.NORTHGATE)).stream()
                        .map(to -> to.address().value())
                        .toList());
    }

    @Test
    void usr2EachTopicHasItsOwnReaders() {
        database.execute(
                "update portal_user set mail_sales = true where email_key like 'nora%'",
                "update portal_user set mail_technical = true where email_key like 'noah%'",
                "update portal_user set mail_swas = true where reseller_number is not null");
        assertEquals(List.of("Nora@northgate.example"), addresses(MailTopic.SALES));
        assertEquals(List.of("noah@northgate.example"), addresses(MailTopic.TECHNICAL));
        assertEquals(1, (int) in(() -> audience.count(MailTopic.TECHNICAL)));
        assertEquals(
                List.of("noah@northgate.example", "Nora@northgate.example"),
                in(() -> audience.swasNotices(ResellerFixture.NORTHGATE)).stream()
                        .map(reader -> reader.to().address().value())
                        .toList());
    }

    @Test
    void whoHasNotComeYetGetsNothing() {
        database.execute("update portal_user set mail_sales = true, password_hash = null");
        assertEquals(List.of(), addresses(MailTopic.SALES));
        assertEquals(List.of(), in(() -> audience.orderUpdates(ResellerFixture.NORTHGATE)));
    }

    private List<String> addresses(MailTopic topic) {
        return in(() -> audience.subscribers(topic)).stream()
                .map(reader -> reader.to().address().value())
                .toList();
    }

    private <T> T in(Supplier<T> work) {
        return database.persistence().inTransaction(work);
    }
}
