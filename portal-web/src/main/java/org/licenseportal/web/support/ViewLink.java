package org.licenseportal.web.support;

/**
 * A way to another look at the same list: a ready-made view, a page size.
 *
 * @param text what it is called
 * @param path its address
 * @param current whether the list looks so now
 */
public record ViewLink(String text, String path, boolean current) {

    /** The link to a list with nothing but these filters; current when they are what the list has now. */
    public static ViewLink to(String text, ListQuery view, ListQuery now) {
        return new ViewLink(text, view.address(), view.filters().equals(now.filters()));
    }

    /** The value for {@code aria-current}. */
    public String state() {
        return current ? "true" : "false";
    }
}
