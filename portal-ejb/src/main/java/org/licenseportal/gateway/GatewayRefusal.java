package org.licenseportal.gateway;

import java.util.Locale;

/** Why a partner's wish for a gateway was not fulfilled. */
public enum GatewayRefusal {
    /** No such customer, or none of the caller's. */
    CUSTOMER_UNKNOWN,
    /** The first step of the customer is not finished, or its account is deactivated. */
    CUSTOMER_NOT_ACTIVE,
    /** The code was mistyped: its characters do not fit together. */
    CLAIM_CODE_MALFORMED,
    /** No gateway shows this code, or not any more. */
    CLAIM_CODE_UNKNOWN,
    /** Too many codes that no gateway shows. */
    TOO_MANY_CODES,
    /** The customer has a gateway. */
    GATEWAY_PRESENT,
    /** The customer has no gateway. */
    NO_GATEWAY,
    /** The gateway was not told its PBX yet, or has to be told again. */
    NO_PBX,
    /** The gateway is the system itself and has no PBX. */
    NO_PBX_NEEDED;

    /** The word for it in the audit trail and in the names of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
