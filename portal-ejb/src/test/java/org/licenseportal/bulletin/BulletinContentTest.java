package org.licenseportal.bulletin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** VEN-5: what a bulletin may say. */
class BulletinContentTest {

    @Test
    void emptyLinesDivideParagraphs() {
        BulletinContent content =
                new BulletinContent(BulletinKind.SALES, " MCS 5.1 ", "\r\nOne,\r\nstill one.\r\n \r\n\r\nTwo.\r\n");
        assertEquals("MCS 5.1", content.title());
        assertEquals(List.of("One,\nstill one.", "Two."), content.paragraphs());
    }

    @Test
    void aTitleIsOneLineOfBoundedLength() {
        assertTrue(BulletinContent.titleFits("x".repeat(120)));
        assertTrue(BulletinContent.titleFits("Größe 📞"));
        for (String wrong : List.of("", "  ", "x".repeat(121), "two\nlines", "half \ud83d pair")) {
            assertFalse(BulletinContent.titleFits(wrong), wrong);
        }
    }

    @Test
    void aTextIsPlainAndOfBoundedLength() {
        assertTrue(BulletinContent.bodyFits("x".repeat(4000)));
        assertTrue(BulletinContent.bodyFits("a\tb\r\n\r\nc"));
        for (String wrong : List.of("", "\n \n", "x".repeat(4001), "bell \u0007", "nul \u0000")) {
            assertFalse(BulletinContent.bodyFits(wrong), wrong);
        }
        assertThrows(IllegalArgumentException.class, () -> new BulletinContent(BulletinKind.SALES, "Title", "\u0007"));
    }
}
