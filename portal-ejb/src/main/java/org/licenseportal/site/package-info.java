/**
 * Sites: one installation of the software each, and what it may use.
 *
 * <h2>Purpose</h2>
 * A site is bought by a reseller, or put on a shelf for whichever reseller registers it first (PUB-4). It has a
 * licensed version, which may be newer than the one installed (SITE-1), and entitlements: what it was sold with, and
 * what vouchers added.
 *
 * <h2>Life cycle</h2>
 * <em>stocked</em> (nobody's) or <em>purchased</em> (a reseller's) → <em>registered</em> by the first activation,
 * which gives it a name, and an owner if it had none → bound to one machine while it is activated →
 * <em>deactivated</em> by its installation → after a reset of the hardware ID <em>registered</em> again and free for
 * another machine.
 *
 * <h2>Rules</h2>
 * A site of another reseller looks like none. A machine is a device key and a hardware ID; both stay bound until a
 * reset. A bound machine may be repaired in one component, once in seven days ({@code HardwareChange.accepted}),
 * where its installation says what it is made of. The owner resets only so many times in 365 days, counted under the
 * site's lock; the vendor always ({@code HardwareResets}). Every license for a site takes the next sequence number;
 * whoever changes a site locks it first, so there is neither a gap nor a number twice. What a site may use of a
 * feature is a sum of lines, and one source gives a feature only once. The checks of the table tie each state to
 * what the row must have.
 *
 * A list of sites is sorted by ID (as a number), name, version (number by number) or SWAS, and pages by keyset; each
 * order has its index. Below the latest version is a site whose version is earlier than one that the catalog sells new
 * sites of. How a site stands with its SWAS is a comparison of its last day with today, so it changes without anything
 * being written; {@code assurance} notes that day ({@link org.licenseportal.site.SiteService#noteCover}).
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.site.SiteListService} and {@link org.licenseportal.site.SiteCareService}: the pages and
 * programs of the owner; a reset of the hardware ID is for its admins.
 * {@link org.licenseportal.site.VendorSiteService}: the vendor's pages, for the sites of all resellers (VEN-4).
 * {@link org.licenseportal.site.SiteSupplyService}: {@code order}, which has sites made.
 * {@link org.licenseportal.site.SiteService}: the license exchange looks up and locks sites of any owner, because a
 * request proves its claim by a device key; everybody else asks with an owner.
 *
 * <h2>Tables</h2>
 * {@code site}, {@code license_line}, {@code site_counter}, {@code hardware_reset}
 *
 * <h2>Pages and API</h2>
 * {@code /sites}, {@code /sites/{siteId}}, {@code /vendor/sites}, {@code /vendor/sites/{siteId}/hardware};
 * {@code /api/v1/sites}; every license request, and every license
 *
 * <h2>Decisions</h2>
 * 0005, 0009, 0012, 0019, 0052
 *
 * <h2>Tests</h2>
 * {@code SiteServiceIT}, {@code SiteListIT}, {@code SitePagesIT}, {@code SiteCareIT}, {@code SiteLockIT},
 * {@code VendorSiteIT}, {@code ResetQuotaIT}, {@code HardwareChangeTest}, {@code ProductVersionTest},
 * {@code SiteNameTest}; {@code SitesApiJourneyIT}, {@code SitesBrowserIT}, {@code SiteContactIT}
 */
package org.licenseportal.site;
