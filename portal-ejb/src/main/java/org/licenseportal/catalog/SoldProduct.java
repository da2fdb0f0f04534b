package org.licenseportal.catalog;

import java.util.regex.Pattern;

/**
 * What the sites are that a part stands for.
 *
 * @param product the product
 * @param version the version that they are licensed for, up to four numbers joined by points
 */
public record SoldProduct(ProductCode product, String version) {

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,5}(\\.[0-9]{1,5}){0,3}");

    /** Refuses what cannot be a version with an {@link IllegalArgumentException}. */
    public SoldProduct {
        if (!isVersion(version)) {
            throw new IllegalArgumentException("A version is up to four numbers joined by points");
        }
    }

    /** True when the text can be a version. */
    static boolean isVersion(String text) {
        return text != null && VERSION.matcher(text).matches();
    }
}
