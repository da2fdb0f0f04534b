package org.licenseportal.reseller;

import java.util.Optional;

/**
 * Which resellers are wanted.
 *
 * @param text the beginning of a number or a part of a name, upper and lower case alike
 * @param suspended whether those that are suspended are wanted, or those that are not
 */
public record ResellerFilter(Optional<String> text, Optional<Boolean> suspended) {

    /** All of them. */
    public static final ResellerFilter ALL = new ResellerFilter(Optional.empty(), Optional.empty());

    /** A text of nothing but spaces is none. */
    public ResellerFilter {
        text = text.map(String::strip).filter(words -> !words.isEmpty());
    }
}
