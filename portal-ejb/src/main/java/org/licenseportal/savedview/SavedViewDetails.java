package org.licenseportal.savedview;

/**
 * A saved view as one user sees it.
 *
 * @param id its identifier
 * @param page the list that it is of
 * @param name what it is called
 * @param query the query of the address that shows it
 * @param shared whether all users of the reseller see it
 * @param maker the name of whoever made it; empty for one's own
 * @param changeable whether this user may rename, share and delete it
 */
public record SavedViewDetails(
        ViewId id, String page, ViewName name, String query, boolean shared, String maker, boolean changeable) {

    /** Whether the user made it. */
    public boolean own() {
        return maker.isEmpty();
    }
}
