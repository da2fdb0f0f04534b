package org.licenseportal.integration;

import java.util.Arrays;

/** Whose integrations they are: under which tab of <em>Add new</em> they stand (ACC-3). */
public enum IntegrationTab {
    /** The vendor's own applications. */
    VENDOR("vendor"),
    /** Applications of others. */
    THIRD_PARTY("3rd-party");

    private final String word;

    IntegrationTab(String word) {
        this.word = word;
    }

    /** The word in addresses and in the database. */
    public String word() {
        return word;
    }

    /** The tab of this word; the vendor's for every other one. */
    public static IntegrationTab of(String word) {
        return Arrays.stream(values())
                .filter(tab -> tab.word.equals(word))
                .findFirst()
                .orElse(VENDOR);
    }
}
