package org.licenseportal.gateway;

/** What a gateway has to know of its PBX. */
public enum PbxField {
    /** Its address. */
    HOST,
    /** Its TCP port. */
    PORT,
    /** Whom to log in as. */
    USER,
    /** The password. */
    PASSWORD
}
