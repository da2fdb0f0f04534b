package org.licenseportal.client.panel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormBodyTest {
    private static final String PLAIN = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=line";
    private static final String PART = "--line\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";

    private static Form read(String type, String body) {
        return FormBody.read(type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static int refusal(String type, String body) {
        return assertThrows(VisitRefusedException.class, () -> read(type, body)).status();
    }

    @Test
    void fieldsOfAPlainForm() {
        assertEquals(
                Map.of("a", "1 & 2=3", "b", "ü", "c", ""),
                read(PLAIN, "a=1+%26+2%3D3&b=%C3%BC&c").fields());
        assertEquals(Map.of(), read(PLAIN + ";charset=UTF-8", "").fields());
    }

    @Test
    void fieldsAndFileOfAFormWithAFile() {
        byte[] file = {0, (byte) 0xFF, '\r', '\n', '-', '-', 'l'};
        String head = PART + "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.lic\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        byte[] body = (head + new String(file, StandardCharsets.ISO_8859_1) + "\r\n--line--\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        Form form = FormBody.read(MULTIPART, body);

        assertEquals("1", form.text("a"));
        assertArrayEquals(file, form.file().orElseThrow());
    }

    @Test
    void aFileThatWasNotChosenIsNone() {
        Form form = read(
                MULTIPART,
                "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n\r\n--line--\r\n");

        assertEquals(Optional.empty(), form.file());
    }

    @Test
    void textOfAFormWithAFileIsUtf8() {
        assertEquals("ü", read(MULTIPART, PART.replace("1", "ü") + "--line--").text("a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--line",
                "--line--x",
                "--other--",
                "preamble\r\n--line--",
                PART,
                PART + "--line--\r\nmore",
                PART + PART + "--line--",
                "--line\r\n\r\n1\r\n--line--",
                "--line\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n1\r\n--line--",
                "--line\r\nContent-Disposition: form-data; name=\"a\"; x=\"y\"\r\n\r\n1\r\n--line--",
                "--line\r\nContent-Disposition: form-data; name=\"a\"\r\n1\r\n--line--"
            })
    void aFormWithAFileThatBrowsersDoNotSendIsRefused(String body) {
        assertEquals(Reply.BAD_REQUEST, refusal(MULTIPART, body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%zz", "a=1&a=2"})
    void aPlainFormThatCouldBeReadInTwoWaysIsRefused(String body) {
        assertEquals(Reply.BAD_REQUEST, refusal(PLAIN, body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "text/plain", "application/json", "multipart/mixed; boundary=line", "multipart/form-data"})
    void otherKindsOfBodyAreRefused(String type) {
        assertEquals(Reply.BAD_REQUEST, refusal(type, PART + "--line--"));
    }

    @Test
    void aFormOfVeryManyFieldsIsRefused() {
        String body = IntStream.range(0, 33).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));

        assertEquals(Reply.BAD_REQUEST, refusal(PLAIN, body));
    }
}
