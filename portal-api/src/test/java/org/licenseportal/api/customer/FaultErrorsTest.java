package org.licenseportal.api.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.customer.CustomerFault;
import org.licenseportal.customer.FaultKind;
import org.licenseportal.kernel.FieldError;

/** Whatever a customer lacks is told to programs by its place. */
class FaultErrorsTest {

    @ParameterizedTest
    @EnumSource
    void everyFaultHasAPlaceAndWords(FaultKind kind) {
        FieldError error = FaultErrors.of(List.of(new CustomerFault(kind, 0, List.of("ZIP code", "95014"))))
                .get(0);
        assertTrue(error.pointer().startsWith("/"), error.pointer());
        assertFalse(error.detail().contains("{"), error.detail());
    }

    @Test
    void aContactIsNamedByItsPlace() {
        CustomerFault fault = new CustomerFault(FaultKind.SUPPORT_EMAIL, 2, List.of("desk"));
        assertEquals(
                "/supportContacts/2/email",
                FaultErrors.of(List.of(fault)).get(0).pointer());
    }
}
