package org.licenseportal.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormErrorsTest {

    @Test
    void aFormIsRightUntilSomethingIsWrong() {
        assertFalse(FormErrors.NONE.isAny());
        assertEquals("", FormErrors.NONE.text("name"));
    }

    @Test
    void errorsAreInTheOrderOfTheFields() {
        FormErrors errors = FormErrors.of("name", "Enter the name").and("email", "Enter the address");

        assertTrue(errors.isAny());
        assertEquals(
                List.of(
                        new FormErrors.Entry("name", "Enter the name"),
                        new FormErrors.Entry("email", "Enter the address")),
                errors.getEntries());
        assertEquals("Enter the address", errors.text("email"));
        assertEquals("", errors.text("phone"));
    }
}
