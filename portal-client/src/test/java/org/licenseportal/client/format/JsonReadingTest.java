package org.licenseportal.client.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {
    private static final int LIMIT = 10_000;

    private static JsonMembers read(String text) {
        return JsonReading.object(text.getBytes(StandardCharsets.UTF_8), LIMIT);
    }

    @Test
    void readsMembersByType() {
        JsonMembers members = read("{\"a\":\"b\",\"n\":7,\"f\":true,\"l\":[\"x\"],\"o\":{\"p\":\"q\"}}");
        assertEquals("b", members.requiredText("a"));
        assertEquals(7, members.requiredNumber("n"));
        assertTrue(members.flag("f"));
        assertEquals("q", members.requiredMembers("o").requiredText("p"));
        assertEquals(Optional.empty(), members.text("absent"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":2}",
                "{\"o\":{\"a\":1,\"a\":1}}",
                "{\"a\":1}{}",
                "{\"a\":1} trailing",
                "[1]",
                "\"text\"",
                "",
                "{",
                "{\"a\":01}",
                "{'a':1}",
                "{\"a\":1,}",
                "\uFEFF{\"a\":1}"
            })
    void refusesWhatTwoReadersCouldReadInTwoWays(String text) {
        assertThrows(MalformedDocumentException.class, () -> read(text));
    }

    @Test
    void refusesDeepNesting() {
        read("{\"a\":" + "[".repeat(30) + "]".repeat(30) + "}");
        String deep = "{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}";
        assertThrows(MalformedDocumentException.class, () -> read(deep));
    }

    @Test
    void refusesDocumentsOverTheLimit() {
        byte[] large = ("{\"a\":\"" + "x".repeat(LIMIT) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThrows(MalformedDocumentException.class, () -> JsonReading.object(large, LIMIT));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin = {'{', '"', (byte) 0xE4, '"', ':', '1', '}'};
        assertThrows(MalformedDocumentException.class, () -> JsonReading.object(latin, LIMIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":null}", "{\"a\":1}", "{\"a\":[]}"})
    void refusesAnotherTypeThanAskedFor(String text) {
        assertThrows(MalformedDocumentException.class, () -> read(text).text("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"n\":1.5}", "{\"n\":1e400}", "{\"n\":99999999999999999999}", "{\"n\":\"1\"}"})
    void refusesNumbersThatAreNotWholeOrDoNotFit(String text) {
        assertThrows(MalformedDocumentException.class, () -> read(text).number("n"));
    }
}
