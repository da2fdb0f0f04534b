package org.licenseportal.customer;

import java.util.List;

/** What businesses customers are in, from {@code business-types.txt}: for statistics only, nothing depends on it. */
public final class BusinessTypes {

    /** The codes, in the order of a list. */
    public static final List<String> CODES = DataFile.lines("business-types.txt");

    private BusinessTypes() {}
}
