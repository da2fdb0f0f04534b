package org.licenseportal.audience;

import java.time.Instant;
import java.util.Locale;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.reseller.ResellerNumber;

/**
 * The additional SWAS address of a reseller.
 *
 * @param owner whose it is
 * @param address the address
 * @param state whether it gets mails
 * @param askedAt since when somebody wants it
 * @param askedBy who
 */
public record SwasAddressDetails(
        ResellerNumber owner, MailAddress address, State state, Instant askedAt, String askedBy) {

    /** Whether it gets mails. */
    public enum State {
        /** Not yet: nobody confirmed it. */
        WAITING,
        /** Not any more: nobody confirmed it in time. */
        EXPIRED,
        /** Yes. */
        CONFIRMED,
        /** Not any more: somebody ended that. */
        ENDED;

        /** Its name in texts, as {@code confirmed}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
