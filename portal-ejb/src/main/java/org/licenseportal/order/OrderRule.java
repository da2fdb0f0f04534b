package org.licenseportal.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.licenseportal.catalog.PartKind;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.catalog.PartVersion;
import org.licenseportal.kernel.FieldError;

/** What an order has to satisfy to be placed. */
final class OrderRule {

    private OrderRule() {}

    /**
     * Everything that is wrong.
     *
     * @param resellerActive true when there is such a reseller and it is not suspended
     * @param known the parts of the order that there are
     */
    static List<FieldError> errors(PlaceOrder order, boolean resellerActive, Map<PartNumber, PartVersion> known) {
        List<FieldError> errors = new ArrayList<>();
        if (!resellerActive) {
            errors.add(new FieldError(
                    "/resellerNumber", "There is no reseller " + order.reseller() + ", or it is suspended."));
        }
        if (order.lines().isEmpty()) {
            errors.add(new FieldError("/lines", "An order has to have at least one line."));
        }
        for (int line = 0; line < order.lines().size(); line++) {
            part("/lines/" + line + "/part", order.lines().get(line).part(), known, errors);
        }
        long pieces = order.lines().stream().mapToLong(OrderLine::quantity).sum();
        if (pieces > OrderLine.MOST) {
            errors.add(new FieldError(
                    "/lines", "An order has at most " + OrderLine.MOST + " pieces; this one has " + pieces + "."));
        }
        return errors;
    }

    private static void part(
            String pointer, PartNumber part, Map<PartNumber, PartVersion> known, List<FieldError> errors) {
        PartVersion version = known.get(part);
        if (version == null) {
            errors.add(new FieldError(pointer, "There is no part " + part + " in the catalog."));
        } else if (version.content().kind() == PartKind.SWAS) {
            errors.add(new FieldError(
                    pointer, "The part " + part + " is software assurance, which is ordered for a site, not here."));
        }
    }
}
