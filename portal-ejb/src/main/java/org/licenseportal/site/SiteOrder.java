package org.licenseportal.site;

/**
 * The order of a list of sites. Sites that are equal in it follow by ID, in the same direction.
 *
 * @param sort what it goes by
 * @param descending true for the last first
 */
public record SiteOrder(SiteSort sort, boolean descending) {

    /** By ID from the lowest on. */
    public static final SiteOrder BY_ID = new SiteOrder(SiteSort.ID, false);

    /** The newest first: IDs are given out in order. */
    public static final SiteOrder NEWEST = new SiteOrder(SiteSort.ID, true);
}
