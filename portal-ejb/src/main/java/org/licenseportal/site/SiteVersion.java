package org.licenseportal.site;

import java.util.Comparator;
import org.licenseportal.catalog.ProductCode;

/**
 * A product in one of its versions, as {@code MCS (5.0)}: what a site is licensed for. The installed version may be
 * older.
 *
 * @param product the product
 * @param version the version
 */
public record SiteVersion(ProductCode product, ProductVersion version) implements Comparable<SiteVersion> {

    private static final Comparator<SiteVersion> ORDER = Comparator.comparing(
                    (SiteVersion sold) -> sold.product().value())
            .thenComparing(SiteVersion::version)
            .thenComparing(sold -> sold.version().value());

    @Override
    public int compareTo(SiteVersion other) {
        return ORDER.compare(this, other);
    }

    /** True when it is the same product in an earlier version. */
    public boolean isBelow(SiteVersion other) {
        return product.equals(other.product) && version.isBefore(other.version);
    }

    /** As lists show it. */
    @Override
    public String toString() {
        return product + " (" + version + ")";
    }
}
