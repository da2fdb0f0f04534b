package org.licenseportal.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an exported file may be. */
public enum ExportFormat {
    /** Comma-separated values (RFC 4180), in UTF-8. */
    CSV("text/csv;charset=UTF-8"),
    /** A workbook of Office Open XML (ISO/IEC 29500). */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format that an address or a file name ends with. */
    public static Optional<ExportFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending()))
                .findFirst();
    }

    /** The ending of names of files. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What browsers are told. */
    public String mediaType() {
        return mediaType;
    }
}
