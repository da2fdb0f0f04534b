package org.licenseportal.web.subscription;

/**
 * A subscription in the reader's words.
 *
 * @param number its number
 * @param plan what was subscribed to
 * @param quantity for how many users
 * @param remaining for how many it is still good
 * @param start its first day
 * @param end its last day
 * @param state where it stands
 * @param look the look of that
 * @param icon the icon of that
 * @param sapOrder the order's number at SAP; empty when there is none
 * @param resellerOrder the reseller's purchase order; empty when there is none
 * @param customerOrder the customer's purchase order; empty when there is none
 * @param account the account that it is assigned to; empty when there is none
 * @param customer whose account that is
 */
public record SubscriptionLine(
        String number,
        String plan,
        String quantity,
        String remaining,
        String start,
        String end,
        String state,
        String look,
        String icon,
        String sapOrder,
        String resellerOrder,
        String customerOrder,
        String account,
        String customer) {

    /** Whether it is assigned. */
    public boolean assigned() {
        return !account.isEmpty();
    }
}
