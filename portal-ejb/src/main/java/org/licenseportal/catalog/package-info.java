/**
 * What the vendor sells: products, features and parts.
 *
 * <h2>Purpose</h2>
 * A product is what is installed at a site (as {@code MCS}). A feature is what a license counts (as
 * {@code phone-manager-outlook}). A part is what is ordered (as {@code S1303549}); it grants so many of one or more
 * features, or none at all when it is a service. Its kind says what an order of it comes to: vouchers, sites of a
 * product and version, or SWAS ({@link org.licenseportal.catalog.PartKind}), which covers so many of the features where
 * others grant them (decision 0026).
 *
 * <h2>Life cycle</h2>
 * The vendor maintains it. What a part grants counts at the moment a voucher of it is redeemed; a later change of the
 * catalog takes nothing from a site and gives it nothing. Each change keeps the version before it, with the time until
 * which it held: so what a voucher granted stays explainable.
 *
 * <h2>Rules</h2>
 * A product may ask for an activation code; by default it does not. A feature or product becomes known by its name,
 * given with the first part that needs it; a code without a name that nobody knows is taken for a slip. A file of parts
 * is taken in whole or not at all, and what {@link org.licenseportal.catalog.PartService#export} writes,
 * {@link org.licenseportal.catalog.PartService#take} takes without changing anything.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.catalog.CatalogService} answers everybody: the catalog is no secret.
 * {@link org.licenseportal.catalog.PartService} is the vendor's.
 *
 * <h2>Tables</h2>
 * {@code product}, {@code feature}, {@code part}, {@code part_grant}, {@code part_revision},
 * {@code part_revision_grant}
 *
 * <h2>Pages and API</h2>
 * {@code /vendor/parts}; {@code /api/v1/parts}
 *
 * <h2>Decisions</h2>
 * 0005, 0040
 *
 * <h2>Tests</h2>
 * {@code CatalogServiceIT}, {@code PartServiceIT}, {@code CatalogFileTest}
 */
package org.licenseportal.catalog;
