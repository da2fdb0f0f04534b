package org.licenseportal.signon;

import java.net.URI;

/** How a login at the own organization begins. */
public sealed interface SignOnStart {

    /**
     * The browser goes there.
     *
     * @param address the issuer's page
     * @param host whose page it is, for people
     * @param customer whose account it is; empty where an account ID was typed, which gives away no name
     */
    record Ready(URI address, String host, String customer) implements SignOnStart {}

    /** What was typed belongs to no account with single sign-on: nobody is told whether it belongs to any. */
    record NotOffered() implements SignOnStart {}

    /** The issuer does not answer as an issuer does. */
    record Silent() implements SignOnStart {}
}
