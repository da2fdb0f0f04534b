package org.licenseportal.startup;

/**
 * Refuses to start on a Derby that would lose what it acknowledged. With {@code derby.system.durability=test} it no
 * longer writes its log to the disk before it answers: after a power cut every redemption since may be gone, and the
 * database with it (Derby's reference manual, "derby.system.durability").
 */
final class DurabilityCheck {

    private static final String PROPERTY = "derby.system.durability";
    private static final String UNSAFE = "test";

    private DurabilityCheck() {}

    /** @throws IllegalStateException when the setting is there, with what to do */
    static void check() {
        check(System.getProperty(PROPERTY));
    }

    static void check(String durability) {
        if (durability != null && UNSAFE.equalsIgnoreCase(durability.strip())) {
            throw new IllegalStateException("The Java option -D" + PROPERTY + "=" + UNSAFE
                    + " is set: Derby would lose redeemed vouchers and issued licenses in a power cut. Remove it, in"
                    + " PORTAL_JAVA_OPTS or wherever it was set. Nothing was changed.");
        }
    }
}
