package org.licenseportal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MailContentTest {

    @Test
    void aSubjectStaysOneLine() {
        assertEquals("Hello Bcc: b@southgate.example", subject("Hello\r\nBcc: b@southgate.example"));
        assertEquals("a b c", subject("a\u2028b\u0000c\n"));
    }

    @Test
    void aLongSubjectIsCutBetweenCharacters() {
        assertEquals("📞".repeat(199) + "…", subject("📞".repeat(300)));
    }

    @Test
    void whatADatabaseRefusesIsReplaced() {
        MailContent content = new MailContent("s", "NUL \0, half \ud83d, whole 📞,\n\ttab", "<p>\0</p>");
        assertEquals("NUL \ufffd, half \ufffd, whole 📞,\n\ttab", content.text());
        assertEquals("<p>\ufffd</p>", content.html());
    }

    @Test
    void anAttachmentHasAPlainName() {
        assertThrows(IllegalArgumentException.class, () -> new MailAttachment("a\"\r\nX: y", "text/plain", "content"));
        assertThrows(IllegalArgumentException.class, () -> new MailAttachment("a.lic", "text/plain; x=y", "content"));
    }

    private static String subject(String line) {
        return new MailContent(line, "", "").subject();
    }
}
