package org.licenseportal.client.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.TestIssuer;

class JwsDocumentTest {
    private static final String HEADER = TestIssuer.url("{\"alg\":\"Ed25519\"}");
    private static final String CRIT = TestIssuer.url("{\"alg\":\"Ed25519\",\"crit\":[\"b64\"],\"b64\":false}");

    private static JwsDocument parse(String text) {
        return JwsDocument.parse(text.getBytes(StandardCharsets.UTF_8), 10_000);
    }

    @Test
    void theThreeSerializationsSayTheSame() {
        String flattened = "{\"payload\":\"e30\",\"protected\":\"" + HEADER + "\",\"signature\":\"AQAB\"}";
        String general = "{\"payload\":\"e30\",\"signatures\":[{\"protected\":\"" + HEADER
                + "\",\"signature\":\"AQAB\",\"header\":{\"alg\":\"none\"}}]}";
        String compact = HEADER + ".e30.AQAB";
        assertEquals(compact, parse(flattened).toCompact());
        assertEquals(compact, parse(general).toCompact());
        assertEquals(flattened, new String(parse(compact).toFlattened(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.b",
                "a.b.c.d",
                "{\"payload\":\"e30\"}",
                "{\"payload\":\"e30\",\"signatures\":[]}",
                "{\"payload\":\"e30\",\"signatures\":[{\"protected\":\"e30\"}]}",
                "{\"payload\":\"e30\",\"signatures\":{}}",
                "{\"payload\":7,\"protected\":\"e30\",\"signature\":\"AQAB\"}",
                "{\"payload\":\"e30\",\"protected\":\"e30\",\"signature\":\"AQAB\",\"signatures\":[]}"
            })
    void refusesWhatIsNotAJws(String text) {
        assertThrows(MalformedDocumentException.class, () -> parse(text));
    }

    @Test
    void refusesExtensionsThatItDoesNotKnow() {
        assertThrows(MalformedDocumentException.class, () -> parse(CRIT + ".e30.AQAB"));
    }

    @Test
    void refusesAFloodOfSignatures() {
        String one = "{\"protected\":\"" + HEADER + "\",\"signature\":\"AQAB\"},";
        String many = one.repeat(9);
        String text = "{\"payload\":\"e30\",\"signatures\":[" + many.substring(0, many.length() - 1) + "]}";
        assertThrows(MalformedDocumentException.class, () -> parse(text));
    }
}
