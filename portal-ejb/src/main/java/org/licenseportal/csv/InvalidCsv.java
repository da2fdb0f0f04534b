package org.licenseportal.csv;

/** A text that is no table: a quote that is not closed, a column that is missing or unknown. */
public class InvalidCsv extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient FileError error;

    InvalidCsv(FileError error) {
        super(error.detail());
        this.error = error;
    }

    /** What is wrong, and where. */
    public FileError error() {
        return error;
    }
}
