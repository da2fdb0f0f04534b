package org.licenseportal.client.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileArmorTest {
    private static final byte[] DOCUMENT =
            "{\"payload\":\"some text that is long enough for two lines of base64\"}".getBytes(StandardCharsets.UTF_8);

    private static byte[] unwrap(String text) {
        return FileArmor.LICENSE.unwrap(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void wrapsWithTheLineForPeopleFirst() {
        String text = FileArmor.LICENSE.wrap("For site 1\nand more", DOCUMENT);
        String[] lines = text.split("\n");
        assertEquals("For site 1 and more", lines[0]);
        assertEquals("-----BEGIN LICENSE-----", lines[1]);
        assertEquals(64, lines[2].length());
        assertEquals("-----END LICENSE-----", lines[lines.length - 1]);
        assertArrayEquals(DOCUMENT, unwrap(text));
    }

    @Test
    void takesAnyLineLengthAndBothLineEnds() {
        String text = FileArmor.LICENSE.wrap("x", DOCUMENT);
        assertArrayEquals(DOCUMENT, unwrap(text.replace("\n", "\r\n")));
        String body = text.split("-----")[2].replace("\n", "");
        assertArrayEquals(DOCUMENT, unwrap("-----BEGIN LICENSE-----\n" + body + "\n-----END LICENSE-----"));
        String narrow = body.replaceAll("(.{7})", "$1\n");
        assertArrayEquals(DOCUMENT, unwrap("-----BEGIN LICENSE-----\n" + narrow + "\n-----END LICENSE-----\n\nBye"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e30=",
                "-----BEGIN LICENSE-----\n-----END LICENSE-----",
                "-----BEGIN LICENSE-----\ne30=",
                "-----END LICENSE-----\ne30=\n-----BEGIN LICENSE-----",
                "-----BEGIN LICENSE-----\ne3 0=\n-----END LICENSE-----",
                "-----BEGIN LICENSE-----\ne3\u000B0=\n-----END LICENSE-----",
                "-----BEGIN LICENSE-----\ne31=\n-----END LICENSE-----",
                "-----BEGIN LICENSE REQUEST-----\ne30=\n-----END LICENSE REQUEST-----",
                "-----BEGIN LICENSE-----\ne30=\n-----END LICENSE-----\n"
                        + "-----BEGIN LICENSE-----\ne30=\n-----END LICENSE-----"
            })
    void refusesWhatIsNotOneProperArmor(String text) {
        assertThrows(MalformedDocumentException.class, () -> unwrap(text));
    }

    @Test
    void refusesFilesOverTheLimit() {
        String large = "x".repeat(FileArmor.MAX_FILE) + FileArmor.LICENSE.wrap("", DOCUMENT);
        assertThrows(MalformedDocumentException.class, () -> unwrap(large));
    }

    @Test
    void knowsItsOwnKind() {
        String request = FileArmor.LICENSE_REQUEST.wrap("", DOCUMENT);
        assertTrue(FileArmor.LICENSE_REQUEST.isIn(request));
        assertEquals(false, FileArmor.LICENSE.isIn(request));
    }
}
