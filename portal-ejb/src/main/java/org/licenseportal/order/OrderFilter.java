package org.licenseportal.order;

import java.util.Optional;

/**
 * Which orders are wanted.
 *
 * @param number the beginning of the number, upper and lower case alike
 * @param reseller the number of who ordered; nothing fits what is no reseller's number
 */
public record OrderFilter(Optional<String> number, Optional<String> reseller) {

    /** All of them. */
    public static final OrderFilter ALL = new OrderFilter(Optional.empty(), Optional.empty());

    /** A number of nothing but spaces is none. */
    public OrderFilter {
        number = number.map(String::strip).filter(words -> !words.isEmpty());
    }
}
