package org.licenseportal.jose;

/**
 * The name by which a request calls its site.
 *
 * @param kind which of the three identifiers it is
 * @param value the identifier as the request has it
 */
public record SiteClaim(Kind kind, String value) {

    /** The identifiers that a site may have. */
    public enum Kind {
        /** The portal's own number of the site. */
        SITE_ID("siteId"),
        /** The service account on AMC. */
        APPLICATION_RECORD_ID("applicationRecordId"),
        /** The service account on SLS. */
        SERVICE_LINK_ID("serviceLinkId");

        private final String claim;

        Kind(String claim) {
            this.claim = claim;
        }

        /** The claim that holds such an identifier. */
        public String claim() {
            return claim;
        }
    }
}
