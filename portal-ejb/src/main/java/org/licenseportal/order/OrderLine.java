package org.licenseportal.order;

import java.util.Optional;
import org.licenseportal.catalog.PartNumber;

/**
 * So many pieces of a part.
 *
 * @param part what was ordered
 * @param quantity how many pieces, at least 1
 * @param term of SWAS, for which site and how long; empty for all other parts
 */
public record OrderLine(PartNumber part, int quantity, Optional<OrderedTerm> term) {

    /** The most pieces that one line may ask for. */
    public static final int MOST = 5_000;

    /** Refuses a quantity out of range: whoever takes one from outside answers for it before. */
    public OrderLine {
        if (quantity < 1 || quantity > MOST) {
            throw new IllegalArgumentException("A line has 1 to " + MOST + " pieces");
        }
    }

    /** A line of something else than SWAS. */
    public OrderLine(PartNumber part, int quantity) {
        this(part, quantity, Optional.empty());
    }

    OrderedPart ordered() {
        return new OrderedPart(part, term);
    }
}
