package org.licenseportal.order;

import java.util.List;
import org.licenseportal.csv.FileError;

/**
 * What came of a file of orders, or would come of it.
 *
 * @param placed the orders that are new
 * @param repeated how many were placed before, with the same content
 * @param errors what is wrong; then no order at all was placed
 */
public record OrderImport(List<PlaceOrder> placed, int repeated, List<FileError> errors) {

    /** Copies the lists. */
    public OrderImport {
        placed = List.copyOf(placed);
        errors = List.copyOf(errors);
    }
}
