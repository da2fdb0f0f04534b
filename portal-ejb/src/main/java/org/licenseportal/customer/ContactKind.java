package org.licenseportal.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody is to a customer. */
public enum ContactKind {
    /** Administers the account, with a login of its own. */
    ADMIN,
    /** Maintains the system for the customer. */
    MAINTAINER,
    /** Administrates the system from the site. */
    ONSITE,
    /** Anybody else who hears of issues. */
    OTHER;

    /** Those to whom the issue reports of an account go. */
    public static final List<ContactKind> SUPPORT = List.of(MAINTAINER, ONSITE, OTHER);

    /** The word in the database and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this word; empty when there is none. */
    public static Optional<ContactKind> parse(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static ContactKind of(String word) {
        return parse(word).orElseThrow(() -> new IllegalStateException("There is no contact " + word));
    }
}
