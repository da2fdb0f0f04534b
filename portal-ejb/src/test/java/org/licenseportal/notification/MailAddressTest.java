package org.licenseportal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "admin@northgate.example, admin@northgate.example",
        "'  Admin.O''Neil+swas@Northgate.EXAMPLE ', Admin.O'Neil+swas@northgate.example",
        "me@büro.example, me@xn--bro-hoa.example"
    })
    void takesWhatPeopleType(String typed, String address) {
        assertEquals(Optional.of(new MailAddress(address)), MailAddress.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "admin",
                "@northgate.example",
                "admin@",
                "admin@localhost",
                "admin@127.0.0.1",
                "a b@northgate.example",
                "a..b@northgate.example",
                "\"a b\"@northgate.example",
                "Admin <admin@northgate.example>",
                "a@northgate.example,b@northgate.example",
                "a@northgate.example\r\nBcc: b@southgate.example",
                "a\r\nBcc: b@southgate.example",
                "grüße@northgate.example",
                "a@-northgate.example",
                "a@northgate..example"
            })
    void refusesWhatCouldBeSomethingElseThanOneAddress(String typed) {
        assertEquals(Optional.empty(), MailAddress.parse(typed));
    }

    @Test
    void refusesNothingAtAllAndWhatIsTooLong() {
        assertEquals(Optional.empty(), MailAddress.parse(null));
        assertEquals(Optional.empty(), MailAddress.parse("a".repeat(65) + "@northgate.example"));
        assertEquals(Optional.empty(), MailAddress.parse("a@" + "b.".repeat(130) + "example"));
        assertThrows(IllegalArgumentException.class, () -> new MailAddress("admin"));
    }
}
