package org.licenseportal.order;

import java.util.Comparator;
import java.util.Optional;
import org.licenseportal.catalog.PartNumber;

/**
 * What a line of an order is about, whatever its quantity.
 *
 * @param part the part
 * @param term of SWAS, for which site and how long
 */
record OrderedPart(PartNumber part, Optional<OrderedTerm> term) implements Comparable<OrderedPart> {

    private static final Comparator<OrderedPart> ORDER = Comparator.comparing(OrderedPart::part)
            .thenComparing(ordered -> ordered.term().orElse(null), Comparator.nullsFirst(OrderedTerm.ORDER));

    @Override
    public int compareTo(OrderedPart other) {
        return ORDER.compare(this, other);
    }

    /** With a quantity, as {@code 2 x S1303549}, and with site and days where there are any. */
    String words(int quantity) {
        return quantity + " x " + part + term.map(known -> ", " + known).orElse("");
    }
}
