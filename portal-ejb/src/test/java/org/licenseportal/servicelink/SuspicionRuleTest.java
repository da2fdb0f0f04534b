package org.licenseportal.servicelink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.site.LicenseReport;

/** Which license a machine can hold, after what it said and got before. */
class SuspicionRuleTest {

    @ParameterizedTest(name = "after {1} and license {2} for that, it holds {0}: {3}")
    @CsvSource({
        "0, 0, 0, false",
        "5, 0, 0, false",
        "3, 3, 4, false",
        "4, 3, 4, false",
        "6, 3, 4, false",
        "3, 3, 9, false",
        "9, 3, 9, false",
        "2, 3, 4, true",
        "0, 3, 4, true",
        "4, 3, 9, true",
        "8, 3, 9, true"
    })
    void whatAMachineHoldsIsWhatItHeldOrWhatItGotOrLater(long held, long said, long got, boolean outOfStep) {
        assertEquals(outOfStep, SuspicionRule.outOfStep(held, new LicenseReport(said, got)));
    }
}
