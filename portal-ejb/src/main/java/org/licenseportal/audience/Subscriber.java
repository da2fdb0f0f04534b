package org.licenseportal.audience;

import java.net.URI;
import org.licenseportal.letter.Recipient;

/**
 * Somebody who subscribed.
 *
 * @param to whom to write to
 * @param unsubscribe the address that ends these mails
 */
public record Subscriber(Recipient to, URI unsubscribe) {}
