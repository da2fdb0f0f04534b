package org.licenseportal.savedview;

/**
 * Keeps a look at a list.
 *
 * @param page the list: its name in addresses, at most 20 characters
 * @param name what to call it
 * @param query the query of the address that shows it, at most 2000 characters; only what the list knows
 * @param shared whether all users of the reseller see it
 */
public record SaveView(String page, ViewName name, String query, boolean shared) {

    /** The longest query that the databases hold. */
    public static final int LONGEST_QUERY = 2_000;
}
