package org.licenseportal.assurance;

/**
 * What happens to the coverage of a site when its licenses change: nothing is held of what the licenses may need more.
 *
 * @param inPlace whether the site has SWAS in place; else nothing is covered, before and after
 * @param before the coverage of what it is licensed for now
 * @param after the coverage of what it would be licensed for
 */
public record CoverageChange(boolean inPlace, Coverage before, Coverage after) {

    /** True when the site needs the same SWAS before and after, at renewal and today. */
    public boolean same() {
        return before.required().equals(after.required()) && before.missing().equals(after.missing());
    }

    /** True when SWAS is in place and it is known what it covers, so that it can be said what it lacks. */
    public boolean comparable() {
        return inPlace && after.recorded();
    }
}
