package org.licenseportal.letter;

import java.net.URI;
import java.util.List;

/**
 * News of the vendor's for one subscriber.
 *
 * @param id tells the bulletin from others: one subscriber gets it once
 * @param title its headline, the subject too
 * @param paragraphs what it says, as plain text
 * @param unsubscribe the address that ends these mails
 */
public record BulletinMail(Recipient to, String id, String title, List<String> paragraphs, URI unsubscribe) {

    /** Keeps its own copy. */
    public BulletinMail {
        paragraphs = List.copyOf(paragraphs);
    }
}
