package org.licenseportal.web.login;

import java.util.regex.Pattern;

/**
 * Where to go after the login: an address of this portal, never of another site.
 *
 * @param path path and query
 */
record Target(String path) {

    /** The page for those who asked for none. */
    static final Target START = new Target("/start");

    /** One slash, and nothing by which a browser could mean another host. */
    private static final Pattern OWN =
            Pattern.compile("/(?:[A-Za-z0-9_.~%!$&'()*+,;=:@?-][A-Za-z0-9_.~%!$&'()*+,;=:@?/-]*)?");

    private static final int LONGEST = 2_000;

    static Target of(String text) {
        boolean usable =
                text != null && text.length() <= LONGEST && OWN.matcher(text).matches();
        return usable && !text.equals("/") ? new Target(text) : START;
    }
}
