package org.licenseportal.site;

import java.util.regex.Pattern;

/**
 * One of the three numbers by which an installation names its site. The value is what was given, unchecked: a value
 * that no site can have finds no site.
 *
 * @param kind which of the numbers
 * @param value the number as given
 */
public record SiteIdentifier(Kind kind, String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z-]{1,20}");

    /** The three numbers. */
    public enum Kind {
        /** The site ID itself. */
        SITE_ID,
        /** The Application Record ID of a license server for MiVoice Business and MiVoice 250. */
        APPLICATION_RECORD_ID,
        /** The ServiceLink ID of a license server for MiVoice MX-ONE, 5000 and Office 400. */
        SERVICE_LINK_ID
    }

    /** Names a site by its site ID. */
    public static SiteIdentifier siteId(String value) {
        return new SiteIdentifier(Kind.SITE_ID, value);
    }

    /** Names a site by its Application Record ID. */
    public static SiteIdentifier applicationRecordId(String value) {
        return new SiteIdentifier(Kind.APPLICATION_RECORD_ID, value);
    }

    /** Names a site by its ServiceLink ID. */
    public static SiteIdentifier serviceLinkId(String value) {
        return new SiteIdentifier(Kind.SERVICE_LINK_ID, value);
    }

    /** False when no site can have this number; it need not be looked for then. */
    boolean plausible() {
        return value != null && FORM.matcher(value).matches();
    }
}
