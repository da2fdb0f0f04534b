package org.licenseportal.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.emergency.TellOutcome.Why;
import org.licenseportal.web.support.Texts;

/** What the form for an emergency code says when there is none. */
class EmergencyFormTest {

    @ParameterizedTest
    @CsvSource({"16", "0", "999"})
    void aNumberThatWasNeverGivenIsUnknown(long number) {
        assertEquals("license-unknown", EmergencyForm.reason(Why.LICENSE_UNKNOWN, number, 15));
    }

    @ParameterizedTest
    @CsvSource({"15", "1"})
    void aNumberUpToTheLastOneWasGivenAndOnlyTheCopyIsMissing(long number) {
        assertEquals("license-without-copy", EmergencyForm.reason(Why.LICENSE_UNKNOWN, number, 15));
        assertTrue(Texts.of("sites", Locale.ENGLISH).has("emergency.error.license-without-copy"));
    }

    @Test
    void otherReasonsStayWhatTheyAre() {
        assertEquals("license-too-old", EmergencyForm.reason(Why.LICENSE_TOO_OLD, 1, 15));
    }
}
