package org.licenseportal.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.catalog.PartKind;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.catalog.PartVersion;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.site.SiteId;

/** What an order has to satisfy to be placed. */
final class OrderRule {

    private OrderRule() {}

    /**
     * Everything that is wrong.
     *
     * @param resellerActive true when there is such a reseller and it is not suspended
     * @param known the parts of the order that there are
     * @param sites those of the sites that SWAS is ordered for that the reseller owns
     */
    static List<FieldError> errors(
            PlaceOrder order, boolean resellerActive, Map<PartNumber, PartVersion> known, Set<SiteId> sites) {
        List<FieldError> errors = new ArrayList<>();
        if (!resellerActive) {
            errors.add(new FieldError(
                    "/resellerNumber", "There is no reseller " + order.reseller() + ", or it is suspended."));
        }
        if (order.lines().isEmpty()) {
            errors.add(new FieldError("/lines", "An order has to have at least one line."));
        }
        for (int line = 0; line < order.lines().size(); line++) {
            OrderLine wanted = order.lines().get(line);
            String pointer = "/lines/" + line;
            part(pointer, wanted, known).ifPresent(errors::add);
            wanted.term()
                    .map(OrderedTerm::site)
                    .filter(site -> resellerActive && !sites.contains(site))
                    .ifPresent(site -> errors.add(new FieldError(
                            pointer + "/siteId", "Reseller " + order.reseller() + " has no site " + site + ".")));
        }
        long pieces = order.lines().stream().mapToLong(OrderLine::quantity).sum();
        if (pieces > OrderLine.MOST) {
            errors.add(new FieldError(
                    "/lines", "An order has at most " + OrderLine.MOST + " pieces; this one has " + pieces + "."));
        }
        return errors;
    }

    private static Optional<FieldError> part(String pointer, OrderLine line, Map<PartNumber, PartVersion> known) {
        PartVersion version = known.get(line.part());
        if (version == null) {
            return Optional.of(
                    new FieldError(pointer + "/part", "There is no part " + line.part() + " in the catalog."));
        }
        boolean swas = version.content().kind() == PartKind.SWAS;
        if (swas == line.term().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new FieldError(
                pointer + "/siteId",
                swas
                        ? "The part " + line.part()
                                + " is software assurance: say for which site, from which day and to which day."
                        : "The part " + line.part()
                                + " is no software assurance: it is ordered without a site and without days."));
    }
}
