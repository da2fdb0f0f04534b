package org.licenseportal.country;

import java.util.Arrays;

/** Whether the addresses of a country have some part. */
public enum AddressPart {
    /** No address is complete without it. */
    MUST,
    /** There is one, and it may be left out. */
    MAY,
    /** There is none. */
    NONE;

    static AddressPart of(String word) {
        return Arrays.stream(values())
                .filter(part -> part.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No part is " + word));
    }
}
