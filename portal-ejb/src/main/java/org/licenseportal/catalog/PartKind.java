package org.licenseportal.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What ordering a part comes to. */
public enum PartKind {
    /** Each piece is a voucher; redeemed for a site, it gives what the part grants. */
    VOUCHER,
    /** Each piece is a new site of the part's product and version, with what the part grants from the start. */
    SITE,
    /** Software assurance. Each piece covers for a time what the part's grants say: so many of some features. */
    SWAS;

    /** The word for it in files, in the API and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word; empty when it is none. */
    public static Optional<PartKind> parse(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static PartKind fromDatabase(String word) {
        return parse(word).orElseThrow(() -> new IllegalStateException("There is no kind of part " + word));
    }
}
