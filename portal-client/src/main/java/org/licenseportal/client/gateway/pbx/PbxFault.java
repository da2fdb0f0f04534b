package org.licenseportal.client.gateway.pbx;

/** What can be wrong with a telephone system. */
public enum PbxFault {
    /** Nothing. */
    NONE,
    /** Somebody changed the password: it refuses every login, and everybody who is logged in. */
    PASSWORD_CHANGED,
    /** It is switched off: nothing answers at its port. */
    SWITCHED_OFF,
    /** It answers, but its trunk to the gateway is down. */
    TRUNK_DOWN
}
