package org.licenseportal.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file that is being written, row after row; it keeps none of them. */
interface ExportFile extends Closeable {

    /** Begins with the heads of the columns. */
    void head(List<String> columns) throws IOException;

    /** Adds a row. */
    void row(List<ExportCell> cells) throws IOException;
}
