/**
 * How the customers of a partner stand, and the way that leads them into the platform.
 *
 * <h2>Purpose</h2>
 * A partner sees at a glance what is next for each customer and what is wrong (DASH-2, DASH-3), and brings a new one
 * step by step to its overview (ONB-1).
 *
 * <h2>Rules</h2>
 * A status is computed of facts, never kept and never typed: rules in their order, of which the first that holds
 * decides ({@link org.licenseportal.onboarding.StatusCode}). Each says its condition of the facts of one account and,
 * for the filter of a list, in SQL; a test compares the two. The table for people is
 * {@code docs/guide/customers-status.md}, which another test compares with the rules. A step can be opened when all
 * before it are done ({@link org.licenseportal.onboarding.OnboardingStatus#reaches}).
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.onboarding.CustomerListService}: the list, its export, the search and the API.
 * {@link org.licenseportal.onboarding.OnboardingService}: the wizard, the account's page and the API.
 * {@link org.licenseportal.onboarding.PresenceService} and {@link org.licenseportal.onboarding.PbxEntryService}: the
 * steps of the wizard.
 *
 * <h2>Tables</h2>
 * {@code onboarding_presence}; reads {@code customer}, {@code customer_domain}, {@code gateway}
 *
 * <h2>Pages and API</h2>
 * {@code /customers}, {@code /customers/{accountId}/onboarding}, {@code /customers/{accountId}/registered-users},
 * {@code /customers/organization}, {@code /problems}; {@code GET /api/v1/customers},
 * {@code GET /api/v1/customers/{accountId}/status}
 *
 * <h2>Decisions</h2>
 * 0064, 0065, 0066
 *
 * <h2>Tests</h2>
 * {@code StatusRuleTest}, {@code StatusTableTest}, {@code CustomerListIT}, {@code CustomerScaleIT},
 * {@code PresenceServiceIT}, {@code PbxEntryServiceIT}, {@code OnboardingJourneyIT}, {@code OnboardingBrowserIT}
 */
package org.licenseportal.onboarding;
