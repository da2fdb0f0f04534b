package org.licenseportal.order;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.voucher.PurchaseOrderNumber;

/**
 * An order as it came in.
 *
 * @param number its number
 * @param reseller who ordered
 * @param lines what was ordered; a part may stand on several lines
 */
public record PlaceOrder(PurchaseOrderNumber number, ResellerNumber reseller, List<OrderLine> lines) {

    /** Copies the lines. */
    public PlaceOrder {
        lines = List.copyOf(lines);
    }

    /** How many pieces of each part in all: by this, orders are the same or differ. */
    SortedMap<PartNumber, Integer> pieces() {
        SortedMap<PartNumber, Integer> pieces = new TreeMap<>();
        lines.forEach(line -> pieces.merge(line.part(), line.quantity(), Integer::sum));
        return pieces;
    }
}
