package org.licenseportal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

    private static final Map<String, String> COMPLETE =
            Map.of("portal.mail.host", "mail.example", "portal.mail.from", "licensing@portal.example");

    @Test
    void withoutAMailServerNothingIsSentAndThePortalStarts() {
        MailSettings settings = NotificationFixture.settings(Map.of());
        settings.check();
        assertFalse(settings.sends());
    }

    @Test
    void hostAndSenderAreEnoughAndAskForTls() {
        MailSettings settings = NotificationFixture.settings(COMPLETE);
        settings.check();
        assertTrue(settings.sends());
        assertEquals(MailTls.STARTTLS, settings.tls());
        assertEquals(587, settings.port());
        assertEquals("portal.example", settings.domain());
    }

    @ParameterizedTest
    @CsvSource({"implicit, 465", "none, 25", "StartTLS, 587"})
    void thePortFollowsTheProtection(String tls, int port) {
        MailSettings settings =
                NotificationFixture.settings(NotificationFixture.with(COMPLETE, "portal.mail.tls", tls));
        settings.check();
        assertEquals(port, settings.port());
    }

    @ParameterizedTest
    @CsvSource({
        "portal.mail.port, 0",
        "portal.mail.port, smtp",
        "portal.mail.port, 65536",
        "portal.mail.tls, yes",
        "portal.mail.from, nobody",
        "portal.mail.from, 'a@b.example\r\nBcc: c@d.example'",
        "portal.mail.user, portal",
        "portal.mail.password, secret-word"
    })
    void aSettingThatCannotBeUsedStopsTheStartWithItsName(String setting, String value) {
        MailSettings settings = NotificationFixture.settings(NotificationFixture.with(COMPLETE, setting, value));
        String message =
                assertThrows(IllegalStateException.class, settings::check).getMessage();
        assertTrue(message.contains(setting), message);
        assertFalse(message.contains("secret-word"), message);
    }

    @Test
    void aMailServerNeedsASender() {
        MailSettings settings = NotificationFixture.settings(Map.of("portal.mail.host", "mail.example"));
        String message =
                assertThrows(IllegalStateException.class, settings::check).getMessage();
        assertTrue(message.contains("portal.mail.from"), message);
    }
}
