package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What histories say of their entries. */
final class HistoryPages {

    private static final Pattern PROOF = Pattern.compile("href=\"/history/(\\d+)/proof\"");

    private HistoryPages() {}

    /** The number of the latest entry of the user's own history, which that user may read. */
    static String latestOwnEntry(PortalPages user) {
        String page = user.open("/account/sessions").text();
        Matcher proof = PROOF.matcher(page);
        assertTrue(proof.find(), page);
        return proof.group(1);
    }

    /** The number of an entry of Northgate on WildFly and Derby. */
    static String entryOfNorthgates() {
        return latestOwnEntry(PortalPages.of(Stage.DERBY.server().address(), "user@northgate.example"));
    }
}
