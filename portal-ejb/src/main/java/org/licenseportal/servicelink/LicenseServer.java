package org.licenseportal.servicelink;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.jose.SiteClaim;
import org.licenseportal.site.SiteRegistration;

/**
 * The license servers: one service, which knows a site by the identifier of the installation's platform. A request says
 * which of them it was meant for by the identifier that it names its site by.
 */
public enum LicenseServer {
    /** For MiVoice Business and MiVoice 250: sites have an Application Record ID. */
    AMC,
    /** For MiVoice MX-ONE, MiVoice 5000 and MiVoice Office 400: sites have a ServiceLink ID. */
    SLS,
    /** For installations that name their site by its site ID. */
    DIRECT;

    /** The one that such an identifier belongs to. */
    static LicenseServer of(SiteClaim.Kind kind) {
        return switch (kind) {
            case APPLICATION_RECORD_ID -> AMC;
            case SERVICE_LINK_ID -> SLS;
            case SITE_ID -> DIRECT;
        };
    }

    /** The one at which a site has an account. */
    public static LicenseServer of(SiteRegistration site) {
        if (site.applicationRecordId().isPresent()) {
            return AMC;
        }
        return site.serviceLinkId().isPresent() ? SLS : DIRECT;
    }

    /** The identifier by which this one knows the site; its site ID where it has no account. */
    public String identifier(SiteRegistration site) {
        return switch (this) {
            case AMC -> site.applicationRecordId().orElse(site.siteId().value());
            case SLS -> site.serviceLinkId().orElse(site.siteId().value());
            case DIRECT -> site.siteId().value();
        };
    }

    /** Reads the word; empty when it is none. */
    static Optional<LicenseServer> parse(String word) {
        return Arrays.stream(values())
                .filter(server -> server.word().equals(word))
                .findFirst();
    }

    /** The word for it in the database and in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
