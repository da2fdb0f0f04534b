package org.licenseportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example", "Nora.North+swas@north-gate.example", "o'neil@sub.domain.example"})
    void anAddressIsTaken(String text) {
        assertEquals(text, EmailAddress.parse("  " + text + "\t").orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nora",
                "nora@",
                "@northgate.example",
                "nora@localhost",
                "nora north@northgate.example",
                "nora@northgate..example",
                "nora@-northgate.example",
                "nora@northgate.example\nBcc: all@northgate.example",
                "nora@northgate.example, sara@southgate.example",
                "nor\u0430@northgate.example"
            })
    void whatCannotBeDeliveredToIsNot(String text) {
        assertEquals(Optional.empty(), EmailAddress.parse(text));
    }

    @Test
    void anAddressLongerThanMailAllowsIsNot() {
        assertTrue(EmailAddress.parse("a@" + "b.".repeat(126) + "example").isEmpty());
    }

    @Test
    void caseDoesNotCount() {
        assertEquals(new EmailAddress("nora@x.example").key(), new EmailAddress("Nora@X.Example").key());
    }
}
