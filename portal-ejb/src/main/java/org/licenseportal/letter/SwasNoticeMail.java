package org.licenseportal.letter;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * Sites whose software assurance ends soon or has ended: one mail per recipient, reseller
 * and day.
 *
 * @param reseller the number of the reseller whose sites they are
 * @param day the day that it was written on
 * @param sites the ones that end first at the top
 * @param unsubscribe the address that ends these mails
 */
public record SwasNoticeMail(Recipient to, String reseller, LocalDate day, List<Site> sites, URI unsubscribe) {

    /**
     * One site.
     *
     * @param id its ID
     * @param name its name, or empty
     * @param expires the last day of cover
     */
    public record Site(String id, String name, LocalDate expires) {}

    /** Keeps its own copy. */
    public SwasNoticeMail {
        sites = List.copyOf(sites);
    }
}
