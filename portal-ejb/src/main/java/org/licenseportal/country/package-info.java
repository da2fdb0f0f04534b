/**
 * Countries, and what their addresses look like.
 *
 * <h2>Purpose</h2>
 * Whoever asks for an address asks for the parts that its country has, in the country's own words: a ZIP code in the
 * United States, an Eircode in Ireland, a province from the list of Canada's (ACC-1, ONB-2).
 *
 * <h2>Rules</h2>
 * All of them are data: {@code formats.csv} says of each country which parts are needed and what its postal codes look
 * like, {@code subdivisions.csv} lists provinces and states by ISO 3166-2. The names of countries are the JDK's. Codes
 * of a list stay as they are in ISO 3166: addresses keep them.
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.country.Countries}: {@code customer}, pages and API
 *
 * <h2>Tables</h2>
 * none
 *
 * <h2>Decisions</h2>
 * 0058
 *
 * <h2>Tests</h2>
 * {@code CountriesTest}
 */
package org.licenseportal.country;
