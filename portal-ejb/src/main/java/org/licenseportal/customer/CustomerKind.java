package org.licenseportal.customer;

import java.util.Arrays;
import java.util.Optional;

/** What an account is billed as, which only names the field of its SAP customer number (ACC-1). */
public enum CustomerKind {
    /** The field is the SAP customer number. */
    CLOUDLINK("cloudlink"),
    /** The field is the billing customer number. */
    MICLOUD_CONNECT("micloud-connect");

    private final String word;

    CustomerKind(String word) {
        this.word = word;
    }

    /** The word in the database and in the API. */
    public String word() {
        return word;
    }

    /** The kind of this word; empty when there is none. */
    public static Optional<CustomerKind> parse(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    static CustomerKind of(String word) {
        return MICLOUD_CONNECT.word.equals(word) ? MICLOUD_CONNECT : CLOUDLINK;
    }
}
