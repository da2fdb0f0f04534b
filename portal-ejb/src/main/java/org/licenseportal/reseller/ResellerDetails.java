package org.licenseportal.reseller;

/**
 * What is known of a reseller.
 *
 * @param number its number at the vendor
 * @param name its company name
 * @param suspended true while the vendor keeps it from doing anything
 */
public record ResellerDetails(ResellerNumber number, String name, boolean suspended) {

    static ResellerDetails of(Reseller reseller) {
        return new ResellerDetails(reseller.number(), reseller.name(), reseller.suspended());
    }
}
