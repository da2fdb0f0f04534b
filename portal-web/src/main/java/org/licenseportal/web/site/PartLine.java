package org.licenseportal.web.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licenseportal.assurance.Coverage;
import org.licenseportal.assurance.PartCount;

/**
 * A SWAS part in the coverage of a site.
 *
 * @param number its number
 * @param description what it is
 * @param held how many pieces are in place
 * @param missing how many pieces would cover what is not covered today
 * @param order how many pieces to order at renewal
 */
public record PartLine(String number, String description, long held, long missing, long order) {

    /** All parts that play a role, by number. */
    static List<PartLine> of(Coverage coverage) {
        Map<String, String> parts = new TreeMap<>();
        Stream.of(coverage.held(), coverage.missing(), coverage.order())
                .flatMap(List::stream)
                .forEach(part -> parts.put(part.number().value(), part.part().description()));
        Map<String, Long> held = quantities(coverage.held());
        Map<String, Long> missing = quantities(coverage.missing());
        Map<String, Long> order = quantities(coverage.order());
        return parts.entrySet().stream()
                .map(part -> new PartLine(
                        part.getKey(),
                        part.getValue(),
                        held.getOrDefault(part.getKey(), 0L),
                        missing.getOrDefault(part.getKey(), 0L),
                        order.getOrDefault(part.getKey(), 0L)))
                .toList();
    }

    /** The order as text to copy: a line for each part, number and quantity apart by a tab, as tables take it. */
    static String text(Coverage coverage) {
        return coverage.order().stream()
                .map(part -> part.number() + "\t" + part.quantity())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Long> quantities(List<PartCount> parts) {
        Map<String, Long> quantities = new LinkedHashMap<>();
        parts.forEach(part -> quantities.put(part.number().value(), part.quantity()));
        return quantities;
    }
}
