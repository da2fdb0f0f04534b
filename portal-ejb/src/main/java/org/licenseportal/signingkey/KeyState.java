package org.licenseportal.signingkey;

/** Where a key stands in its life. */
enum KeyState {
    /** Signs. */
    CURRENT("current"),
    /** Signs no more; what it signed is good. */
    RETIRED("retired"),
    /** What it signed is not to be trusted: the private half may have leaked. */
    REVOKED("revoked");

    private final String column;

    KeyState(String column) {
        this.column = column;
    }

    /** How the database has it. */
    String column() {
        return column;
    }
}
