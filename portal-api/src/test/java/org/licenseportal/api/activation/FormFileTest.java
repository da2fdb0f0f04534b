package org.licenseportal.api.activation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormFileTest {

    private static final String TYPE = "multipart/form-data; boundary=xyz";
    private static final String HEAD =
            "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.licreq\"\r\n"
                    + "Content-Type: application/octet-stream\r\n\r\n";
    private static final String END = "\r\n--xyz--\r\n";

    @Test
    void theFileIsFoundByteForByte() {
        byte[] content = new byte[256];
        for (int value = 0; value < content.length; value++) {
            content[value] = (byte) value;
        }
        String form = HEAD + new String(content, StandardCharsets.ISO_8859_1) + END;
        assertArrayEquals(content, find(TYPE, form).orElseThrow());
    }

    @Test
    void otherFieldsAndAPreambleAreIgnored() {
        String other = "preamble\r\n--xyz\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nfile\r\n";
        byte[] found = find(TYPE, other + HEAD + "x" + END).orElseThrow();
        assertArrayEquals("x".getBytes(StandardCharsets.UTF_8), found);
    }

    @Test
    void theBoundaryMayBeQuoted() {
        assertTrue(
                find("multipart/form-data; boundary=\"xyz\"", HEAD + "x" + END).isPresent());
    }

    @Test
    void theNameOfTheFileIsNotTheNameOfTheField() {
        String head = "--xyz\r\nContent-Disposition: form-data; filename=\"file\"\r\n\r\n";
        assertTrue(find(TYPE, head + "x" + END).isEmpty());
        String other = "--xyz\r\nContent-Disposition: form-data; filename=\"name=file\"; name=\"other\"\r\n\r\n";
        assertTrue(find(TYPE, other + "x" + END).isEmpty());
    }

    @Test
    void whatIsNoWholeFormHasNoFile() {
        assertTrue(find("multipart/form-data", HEAD + "x" + END).isEmpty(), "no boundary");
        assertTrue(find(TYPE, HEAD + "x").isEmpty(), "cut off");
        assertTrue(find(TYPE, "").isEmpty(), "empty");
        assertTrue(find(TYPE, HEAD + "x\r\n" + HEAD + "y" + END).isEmpty(), "two files");
        assertTrue(find(TYPE, "--xyz\r\nno head" + END).isEmpty(), "a part without a head");
    }

    private static Optional<byte[]> find(String type, String body) {
        return FormFile.find("file", type, body.getBytes(StandardCharsets.ISO_8859_1));
    }
}
