package org.licenseportal.catalog;

import java.util.List;
import org.licenseportal.csv.FileError;
import org.licenseportal.kernel.FieldError;

/**
 * Parts as somebody uploaded them. What has the right form may still be wrong: that is told when it is taken in.
 *
 * @param parts those that have the right form
 * @param errors what is wrong with the rest
 */
public record CatalogFile(List<SavePart> parts, List<FileError> errors) {

    /** The columns of a table. */
    public static final List<String> COLUMNS = CatalogCsv.COLUMNS;

    static final String LINE = "Line ";

    /** Copies both. */
    public CatalogFile {
        parts = List.copyOf(parts);
        errors = List.copyOf(errors);
    }

    /** Reads a file of either form: JSON begins with a brace. */
    public static CatalogFile read(String text) {
        String start = text.startsWith("\ufeff") ? text.substring(1) : text;
        return start.stripLeading().startsWith("{") ? CatalogJson.read(start) : CatalogCsv.read(text);
    }

    /** An error as it is told of a file: in a table, the line says where, not the member. */
    static FileError error(FieldError error) {
        String place = error.pointer();
        return new FileError(place.startsWith(LINE) ? place.replaceFirst("/.*", "") : place, error.detail());
    }
}
