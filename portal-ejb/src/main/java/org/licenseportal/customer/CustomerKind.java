package org.licenseportal.customer;

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

    static CustomerKind of(String word) {
        return MICLOUD_CONNECT.word.equals(word) ? MICLOUD_CONNECT : CLOUDLINK;
    }
}
