/**
 * What the vendor sells: products, features and parts.
 *
 * <h2>Purpose</h2>
 * A product is what is installed at a site (as {@code MCS}). A feature is what a license counts (as
 * {@code phone-manager-outlook}). A part is what is ordered (as {@code S1303549}); it grants so many of one or more
 * features, or none at all when it is a service.
 *
 * <h2>Life cycle</h2>
 * The vendor maintains it. What a part grants counts at the moment a voucher of it is redeemed; a later change of the
 * catalog takes nothing from a site and gives it nothing.
 *
 * <h2>Rules</h2>
 * A product may ask for an activation code; by default it does not.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.catalog.CatalogService} answers everybody: the catalog is no secret.
 *
 * <h2>Tables</h2>
 * {@code product}, {@code feature}, {@code part}, {@code part_grant}
 *
 * <h2>Decisions</h2>
 * 0005
 *
 * <h2>Tests</h2>
 * {@code CatalogServiceIT}
 */
package org.licenseportal.catalog;
