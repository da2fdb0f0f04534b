package org.licenseportal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "+44 1632 960001, +441632960001",
        "0044 (0)1632 960-001, +441632960001",
        "+49 30/901820, +4930901820",
        "'  +1 (555) 555-0100 ', +15555550100"
    })
    void takesTheUsualWaysOfWriting(String typed, String kept) {
        assertEquals(Optional.of(new PhoneNumber(kept)), PhoneNumber.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "01632 960001", "+44", "call me", "+44 1632 960001 ext. 7", "+999 1234567"})
    void refusesWhatCannotBeCalledFromAbroad(String typed) {
        assertEquals(Optional.empty(), PhoneNumber.parse(typed));
    }

    @Test
    void isShownInGroups() {
        assertEquals("+44 1632 960001", new PhoneNumber("+441632960001").readable());
    }
}
