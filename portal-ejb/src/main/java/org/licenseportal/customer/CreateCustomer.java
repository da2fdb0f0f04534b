package org.licenseportal.customer;

import java.util.Optional;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Makes a customer.
 *
 * @param partner whose customer it is to be
 * @param key names the wish
 * @param content what is said of it
 * @param finished whether its first step is done, so that all that is mandatory has to be there; otherwise it is a
 *     draft
 */
public record CreateCustomer(
        ResellerNumber partner, FormKey key, CustomerContent content, boolean finished, Optional<Boolean> bandwidth) {

    /** What the wish says, so that another one under its key is told from the same one sent again. */
    String digest() {
        return content.digest() + bandwidth.map(on -> on ? "+" : "-").orElse("");
    }
}
