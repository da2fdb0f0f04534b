package org.licenseportal.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdFilterTest {

    @Test
    void theIdOfAProxyIsTakenOver() {
        assertEquals("trace-0123456789", RequestIdFilter.idFor("trace-0123456789"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "short",
                "with space in it",
                "line\nbreak-0000",
                "<script>alert(1)</script>",
                "%0d%0aSet-Cookie"
            })
    void whatCouldForgeALogLineIsReplaced(String sent) {
        String id = RequestIdFilter.idFor(sent);

        assertNotEquals(sent, id);
        assertEquals(id, UUID.fromString(id).toString());
    }

    @Test
    void anIdOfAnyLengthIsNotTakenOver() {
        assertNotEquals("a".repeat(65), RequestIdFilter.idFor("a".repeat(65)));
    }
}
