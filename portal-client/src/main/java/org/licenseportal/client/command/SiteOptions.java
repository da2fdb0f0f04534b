package org.licenseportal.client.command;

import org.licenseportal.client.request.SiteReference;
import org.licenseportal.client.request.SiteReference.Kind;
import picocli.CommandLine.Option;

/** Exactly one of the identifiers that a site may have. */
final class SiteOptions {
    @Option(names = "--site-id", paramLabel = "ID", required = true, description = "Site ID, as 18429.")
    private String siteId;

    @Option(
            names = "--application-record-id",
            paramLabel = "ID",
            required = true,
            description = "Application Record ID (service account ID), instead of the Site ID.")
    private String applicationRecordId;

    @Option(
            names = "--service-link-id",
            paramLabel = "ID",
            required = true,
            description = "ServiceLink ID, instead of the Site ID.")
    private String serviceLinkId;

    SiteReference identifier() {
        if (siteId != null) {
            return new SiteReference(Kind.SITE, siteId);
        }
        return applicationRecordId == null
                ? new SiteReference(Kind.SERVICE_LINK, serviceLinkId)
                : new SiteReference(Kind.APPLICATION_RECORD, applicationRecordId);
    }
}
