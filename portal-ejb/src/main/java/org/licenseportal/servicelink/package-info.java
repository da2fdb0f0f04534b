/**
 * ServiceLink as the license server sees it: what became of each request, and what looks wrong in them.
 *
 * <h2>Purpose</h2>
 * An installation with internet access synchronizes every day. Whoever looks after it, and the vendor, see when it last
 * did, what came of it and what it got, without asking anybody on the spot (SL-1, SL-4, SL-7); and they hear of it when
 * a license seems to be used twice. The two license servers, AMC and SLS, are one service: a request says which one
 * it means by the identifier that it names its site by ({@link org.licenseportal.servicelink.LicenseServer}).
 *
 * <h2>Life cycle</h2>
 * {@code activation} has {@link org.licenseportal.servicelink.SynchronizationService} add each request: one that gets a
 * license in the transaction that issues it, a refused one after its transaction was rolled back. A timer of one of
 * the nodes throws away what is older, or was settled longer ago, than {@code portal.synchronization.days}.
 *
 * <h2>Rules</h2>
 * A request has one row for each result, so that the same request again adds nothing. A request without a claim to its
 * site is not in the history of that site (decision 0016): the audit trail has it. What a license changed is not kept
 * but found, by comparison with the license before it ({@link org.licenseportal.servicelink.DeliveryChange}); so a
 * synchronization costs one insert and no query more than before. A site is in contact, late or lost by
 * {@link org.licenseportal.site.SiteContact}.
 *
 * <h2>Suspicions</h2>
 * {@code SuspicionRule} and {@code SuspicionWatch} look for them, and write them down when the answer stands: no
 * license waits for another site's. One about a site is open once for each {@link
 * org.licenseportal.servicelink.SuspicionKind} until {@link org.licenseportal.servicelink.SuspicionService} settles
 * it, or, of two machines, one gets the site after a reset. Of a key on the sites of two resellers, each learns that
 * there is another site, and only the vendor which.
 *
 * <h2>Tables</h2>
 * {@code synchronization}, {@code synchronization_pruning}, {@code suspicion}; {@code site} has what lists count by
 *
 * <h2>Pages and API</h2>
 * {@code /sites/{siteId}}, {@code /sites/{siteId}/synchronizations}, {@code /sites/suspicions}, the same under
 * {@code /vendor}; {@code GET /api/v1/sites/{siteId}/synchronizations}, {@code GET /api/v1/suspicions}
 *
 * <h2>Decisions</h2>
 * 0016, 0019, 0035, 0050, 0051
 *
 * <h2>Tests</h2>
 * {@code DeliveryTest}, {@code SuspicionRuleTest}, {@code HistorySettingsTest}, {@code SynchronizationHistoryIT},
 * {@code SynchronizationPagesIT}, {@code SuspicionIT}, {@code SequenceSuspicionIT}, {@code SuspicionDeskIT},
 * {@code HistoryPruningIT}; {@code ServiceLinkJourneyIT}, {@code ServiceLinkBrowserIT}
 */
package org.licenseportal.servicelink;
