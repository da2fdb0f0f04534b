package org.licenseportal.signon;

import java.util.Locale;
import org.licenseportal.outbound.OutboundFault;

/** What is wrong with settings of single sign-on. */
public enum SignOnFault {
    /** It is no address of HTTPS. */
    ADDRESS_UNUSABLE("issuer"),
    /** The address leads to a network that is not public. */
    ADDRESS_PRIVATE("issuer"),
    /** Nobody answers there. */
    UNREACHABLE("issuer"),
    /** The answer took too long. */
    TOO_SLOW("issuer"),
    /** The answer is too long to be what is looked for. */
    TOO_LARGE("issuer"),
    /** There is no description of an issuer at the address. */
    NO_ISSUER("issuer"),
    /** What is described there is another issuer. */
    OTHER_ISSUER("issuer"),
    /** The issuer has no way of signing, or no address, that the portal takes. */
    UNSUITABLE("issuer"),
    /** The portal needs a name there. */
    CLIENT_MISSING("clientId"),
    /** What the portal is called there is too long, or has characters that nobody sees. */
    CLIENT_UNUSABLE("clientId"),
    /** The portal needs a secret there; the one of another client is none. */
    SECRET_MISSING("clientSecret"),
    /** The secret is too long, or has characters that nobody sees. */
    SECRET_UNUSABLE("clientSecret"),
    /** The account is deactivated. */
    ACCOUNT_CLOSED("issuer"),
    /** Somebody else changed the settings meanwhile. */
    CHANGED_MEANWHILE("issuer"),
    /** Nobody came in with these settings yet, so the other ways in stay open. */
    UNPROVED("passwords");

    private final String field;

    SignOnFault(String field) {
        this.field = field;
    }

    /** Which field it is about. */
    public String field() {
        return field;
    }

    /** Its name in texts. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SignOnFault of(OutboundFault fault) {
        return valueOf(fault.name());
    }
}
