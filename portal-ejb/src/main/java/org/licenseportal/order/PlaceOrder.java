package org.licenseportal.order;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteId;
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

    /** How many pieces in all of each part, and of SWAS for each term: by this, orders are the same or differ. */
    SortedMap<OrderedPart, Integer> pieces() {
        SortedMap<OrderedPart, Integer> pieces = new TreeMap<>();
        lines.forEach(line -> pieces.merge(line.ordered(), line.quantity(), Integer::sum));
        return pieces;
    }

    /** The parts, each once. */
    Set<PartNumber> parts() {
        return lines.stream().map(OrderLine::part).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sites that SWAS is ordered for. */
    Set<SiteId> assured() {
        return lines.stream()
                .flatMap(line -> line.term().stream())
                .map(OrderedTerm::site)
                .collect(Collectors.toSet());
    }
}
