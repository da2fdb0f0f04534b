package org.licenseportal.web.login;

/**
 * Where to go after the login: an address of this portal, never of another site.
 *
 * @param path path and query
 */
record Target(String path) {

    /** The page for those who asked for none. */
    static final Target START = new Target("/start");

    /** What addresses are made of (RFC 3986), but for the backslash and others that browsers read as a slash. */
    private static final String CHARACTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.~%!$&'()*+,;=:@?/-";

    private static final int LONGEST = 2_000;

    static Target of(String text) {
        boolean usable = text != null && text.length() <= LONGEST && ofThisHost(text);
        return usable && !text.equals("/") ? new Target(text) : START;
    }

    /** Two slashes at the start would mean another host. */
    private static boolean ofThisHost(String text) {
        return text.startsWith("/")
                && !text.startsWith("//")
                && text.chars().allMatch(character -> CHARACTERS.indexOf(character) >= 0);
    }
}
