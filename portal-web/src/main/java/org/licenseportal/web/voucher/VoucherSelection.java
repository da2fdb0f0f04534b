package org.licenseportal.web.voucher;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.licenseportal.assignment.AssignVouchers;
import org.licenseportal.voucher.VoucherNumber;

/**
 * The vouchers that are to be assigned, as addresses and forms carry them from page to page.
 *
 * @param numbers their numbers
 */
record VoucherSelection(Set<VoucherNumber> numbers) {

    /** The name of the field that carries a number. */
    static final String FIELD = "v";

    VoucherSelection {
        numbers = Set.copyOf(numbers);
    }

    /** What the request carries; more than one assignment takes are left out. */
    static VoucherSelection read(HttpServletRequest request) {
        String[] values = request.getParameterValues(FIELD);
        return new VoucherSelection(
                values == null
                        ? Set.of()
                        : Arrays.stream(values)
                                .map(VoucherNumber::parse)
                                .flatMap(Optional::stream)
                                .limit(AssignVouchers.MOST)
                                .collect(Collectors.toSet()));
    }

    static VoucherSelection of(Collection<VoucherNumber> numbers) {
        return new VoucherSelection(Set.copyOf(numbers));
    }

    boolean none() {
        return numbers.isEmpty();
    }

    boolean several() {
        return numbers.size() > 1;
    }

    /** The address of a page that goes on with these vouchers. */
    String at(String path) {
        return new TreeSet<>(numbers)
                .stream()
                        .map(number -> FIELD + "=" + number)
                        .collect(Collectors.joining("&", path + (none() ? "" : "?"), ""));
    }
}
