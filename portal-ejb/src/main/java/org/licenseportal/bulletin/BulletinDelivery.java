package org.licenseportal.bulletin;

import org.licenseportal.notification.DeliveryCounts;

/**
 * What became of the mails of a bulletin.
 *
 * @param recipients how many there are
 * @param waiting how many are still to be sent
 * @param failed how many were given up
 * @param kept how many a demo without a mail server only shows
 */
public record BulletinDelivery(int recipients, int waiting, int failed, int kept) {

    static BulletinDelivery of(BulletinDetails bulletin, DeliveryCounts counts) {
        int recipients =
                bulletin.sent().map(BulletinDetails.Dispatch::recipients).orElse(0);
        return new BulletinDelivery(recipients, counts.waiting(), counts.dead(), counts.kept());
    }

    /** How many the mail server took. Their rows are removed after a month, so they are what is left of all. */
    public int sent() {
        return Math.max(0, recipients - waiting - failed - kept);
    }
}
