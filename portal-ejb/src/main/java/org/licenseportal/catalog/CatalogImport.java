package org.licenseportal.catalog;

import java.util.List;
import java.util.Map;
import org.licenseportal.csv.FileError;

/**
 * What came of a catalog file, or would come of it.
 *
 * @param counts how many parts are new, changed, the same; empty when something is wrong
 * @param errors what is wrong; then nothing at all was taken
 */
public record CatalogImport(Map<PartChange, Integer> counts, List<FileError> errors) {

    /** Copies both. */
    public CatalogImport {
        counts = Map.copyOf(counts);
        errors = List.copyOf(errors);
    }

    /** How many parts that is for. */
    public int count(PartChange change) {
        return counts.getOrDefault(change, 0);
    }
}
