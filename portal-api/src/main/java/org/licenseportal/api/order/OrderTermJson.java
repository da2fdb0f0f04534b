package org.licenseportal.api.order;

import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.jose.JsonFields;
import org.licenseportal.order.OrderedTerm;
import org.licenseportal.site.SiteId;

/** For which site and days a line of an order asks for SWAS. */
final class OrderTermJson {

    private static final String SITE = "siteId";
    private static final String STARTS = "startsOn";
    private static final String EXPIRES = "expiresOn";

    private OrderTermJson() {}

    /** A line has all three members or none; empty also where one of them is wrong, which the fields then say. */
    static Optional<OrderedTerm> read(JsonFields line) {
        if (Stream.of(SITE, STARTS, EXPIRES).noneMatch(line::has)) {
            return Optional.empty();
        }
        Optional<SiteId> site = line.required(SITE, SiteId::parse, "the ID of a site");
        Optional<LocalDate> first = line.required(STARTS, OrderedTerm::day, "a day such as 2027-01-01");
        Optional<LocalDate> last = line.required(EXPIRES, OrderedTerm::day, "a day such as 2027-12-31");
        if (site.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (!OrderedTerm.possible(first.get(), last.get())) {
            line.wrong(
                    EXPIRES,
                    "\"expiresOn\" must not be before \"startsOn\", nor more than " + OrderedTerm.MOST_DAYS
                            + " days after it.");
            return Optional.empty();
        }
        return Optional.of(new OrderedTerm(site.get(), first.get(), last.get()));
    }

    static void add(OrderedTerm term, JsonObjectBuilder line) {
        line.add(SITE, term.site().value())
                .add(STARTS, term.startsOn().toString())
                .add(EXPIRES, term.expiresOn().toString());
    }
}
