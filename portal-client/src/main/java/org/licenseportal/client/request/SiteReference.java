package org.licenseportal.client.request;

/**
 * Which site a request is for, by exactly one of its identifiers.
 *
 * @param kind which of them
 * @param value as the vendor or reseller wrote it, without white space around
 */
public record SiteReference(Kind kind, String value) {

    /** The identifiers that a site may have. */
    public enum Kind {
        /** Site ID of the reseller portal. */
        SITE("siteId"),
        /** Service account ID of the AMC license server. */
        APPLICATION_RECORD("applicationRecordId"),
        /** ServiceLink ID of the SLS license server. */
        SERVICE_LINK("serviceLinkId");

        private final String claim;

        Kind(String claim) {
            this.claim = claim;
        }

        /** @return name of the claim in requests */
        public String claim() {
            return claim;
        }
    }

    /** @throws IllegalArgumentException when the value is empty */
    public SiteReference {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the site identifier is empty");
        }
    }

    /**
     * @param value Site ID
     * @return it as an identifier
     */
    public static SiteReference siteId(String value) {
        return new SiteReference(Kind.SITE, value);
    }
}
