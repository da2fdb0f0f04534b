package org.licenseportal.web.voucher;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licenseportal.assurance.Coverage;
import org.licenseportal.assurance.CoverageChange;
import org.licenseportal.assurance.PartCount;

/**
 * A SWAS part before and after an assignment.
 *
 * @param number its number
 * @param description what it is
 * @param held how many pieces are in place, before and after
 * @param needed how many pieces all licenses need
 * @param missing how many pieces would cover what is not covered today
 */
public record SwasLine(String number, String description, long held, Step needed, Step missing) {

    /**
     * A quantity that may change.
     *
     * @param before how many before
     * @param after how many after
     */
    public record Step(long before, long after) {

        /** Whether it changes. */
        public boolean changed() {
            return before != after;
        }
    }

    /** Whether anything about this part changes. */
    public boolean changed() {
        return needed.changed() || missing.changed();
    }

    /** All parts that play a role before or after, by number. */
    static List<SwasLine> of(CoverageChange change) {
        Map<String, String> parts = Stream.of(change.before(), change.after())
                .flatMap(coverage -> Stream.of(coverage.held(), coverage.required(), coverage.missing()))
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        part -> part.number().value(),
                        part -> part.part().description(),
                        (same, again) -> same,
                        TreeMap::new));
        return parts.entrySet().stream()
                .map(part -> new SwasLine(
                        part.getKey(),
                        part.getValue(),
                        quantity(change.before().held(), part.getKey()),
                        step(change, part.getKey(), Coverage::required),
                        step(change, part.getKey(), Coverage::missing)))
                .toList();
    }

    private static Step step(CoverageChange change, String part, Function<Coverage, List<PartCount>> of) {
        return new Step(quantity(of.apply(change.before()), part), quantity(of.apply(change.after()), part));
    }

    private static long quantity(List<PartCount> parts, String number) {
        return parts.stream()
                .filter(part -> part.number().value().equals(number))
                .mapToLong(PartCount::quantity)
                .sum();
    }
}
