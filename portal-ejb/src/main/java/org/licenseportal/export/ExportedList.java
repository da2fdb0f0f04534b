package org.licenseportal.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;

/**
 * A list to export.
 *
 * @param <T> what a row is
 * @param name its name in addresses, as {@code vouchers}
 * @param columns the heads of its columns
 * @param filters what is set to get these rows and no others, by name; never a secret
 * @param pages gives the pages of the list in their order
 * @param cells what a row says, a cell for each column
 */
public record ExportedList<T>(
        String name,
        List<String> columns,
        Map<String, String> filters,
        Function<PageRequest, Page<T>> pages,
        Function<T, List<ExportCell>> cells) {

    /** Keeps its own copies. */
    public ExportedList {
        columns = List.copyOf(columns);
        filters = Map.copyOf(filters);
    }
}
