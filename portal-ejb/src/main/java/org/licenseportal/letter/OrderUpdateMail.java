package org.licenseportal.letter;

import java.util.List;

/**
 * What an order brought, for the main contact.
 *
 * @param purchaseOrder the reseller's number of it
 * @param lines what was ordered
 * @param sites IDs of the sites that it made
 * @param vouchers how many vouchers it made
 */
public record OrderUpdateMail(Recipient to, String purchaseOrder, List<Line> lines, List<String> sites, int vouchers) {

    /**
     * One part.
     *
     * @param part its number
     * @param description what it is
     * @param quantity how many
     */
    public record Line(String part, String description, int quantity) {}

    /** Keeps its own copies. */
    public OrderUpdateMail {
        lines = List.copyOf(lines);
        sites = List.copyOf(sites);
    }
}
