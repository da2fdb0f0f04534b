package org.licenseportal.customer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Names one wish of a partner for a new customer, so that the same wish sent twice makes one.
 *
 * @param value 36 characters
 */
public record FormKey(String value) {

    /** Of whatever a form or a program calls its wish; another partner's wish of the same name is another one. */
    public static FormKey of(ResellerNumber partner, String wish) {
        byte[] name = (partner.value() + ":" + wish).getBytes(StandardCharsets.UTF_8);
        return new FormKey(UUID.nameUUIDFromBytes(name).toString());
    }

    /** What a form may call its wish: nobody has used it. */
    public static String random() {
        return UUID.randomUUID().toString();
    }
}
