package org.licenseportal.signingkey;

/** What a key signs. */
enum KeyPurpose {
    /** The set of license keys. */
    ROOT("root"),
    /** Licenses. */
    LICENSE("license");

    private final String column;

    KeyPurpose(String column) {
        this.column = column;
    }

    /** How the database has it. */
    String column() {
        return column;
    }
}
