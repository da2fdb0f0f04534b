package org.licenseportal.outbound;

/** Why a request to somebody outside got no answer. */
public enum OutboundFault {
    /** It is no address of HTTPS with a host, or says more than an address may. */
    ADDRESS_UNUSABLE,
    /** The host is inside: this machine, or a network that is not public. */
    ADDRESS_PRIVATE,
    /** There is no such host, nobody answers there, or its certificate does not fit. */
    UNREACHABLE,
    /** The answer took too long. */
    TOO_SLOW,
    /** The answer is longer than anybody wants to read. */
    TOO_LARGE
}
