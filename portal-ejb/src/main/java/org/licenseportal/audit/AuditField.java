package org.licenseportal.audit;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a change in the audit trail is about. The name is the code in the database, so a constant is neither renamed nor
 * removed; the pages have a text for each. There is none for a secret, and never will be.
 */
public enum AuditField {
    /** What it is called. */
    NAME,
    /** Whose it is. */
    OWNER,
    /** Where it is in its life. */
    STATE,
    /** Whether it is kept from doing anything. */
    SUSPENDED,
    /** The fingerprint of the machine. */
    HARDWARE_ID,
    /** A component that the fingerprint of the machine is made of. */
    HARDWARE_COMPONENT,
    /** The thumbprint of the key of the device. */
    DEVICE,
    /** The version that is installed. */
    INSTALLED_VERSION,
    /** How many of a feature may be used. */
    LICENSES,
    /** The serial number of a license file. */
    LICENSE_FILE,
    /** The sequence number of a license file. */
    SEQUENCE,
    /** A voucher, by part and the last letters of its code. */
    VOUCHER,
    /** A site, by its ID. */
    SITE,
    /** The ID of an assignment. */
    ASSIGNMENT,
    /** The number of a purchase order. */
    PURCHASE_ORDER,
    /** The number of a part. */
    PART,
    /** How many pieces of a part. */
    PIECES,
    /** What kind of thing it is. */
    KIND,
    /** What it is, in words. */
    DESCRIPTION,
    /** The product with its version. */
    PRODUCT,
    /** What a part grants. */
    GRANTS,
    /** The address that a mail goes to. */
    RECIPIENT,
    /** How many a mail goes to. */
    RECIPIENTS,
    /** The ID of a license request. */
    REQUEST,
    /** The address somebody logs in with. */
    EMAIL,
    /** A phone number. */
    PHONE,
    /** Whether somebody looks after the other users. */
    ADMIN,
    /** Which mails somebody gets. */
    MAILS,
    /** Who gets the order updates. */
    MAIN_CONTACT,
    /** An additional address for notices about software assurance. */
    SWAS_ADDRESS,
    /** The language somebody reads. */
    LANGUAGE,
    /** Where somebody's clock stands. */
    TIME_ZONE,
    /** A light or a dark look. */
    THEME,
    /** A picture of somebody, by its check sum. */
    PICTURE,
    /** What a browser says it is. */
    BROWSER,
    /** What a user may do. */
    ROLE,
    /** By which way something was proved. */
    WAY,
    /** What an API key may be used for. */
    SCOPES,
    /** What the requests of a site look like, by the word for it. */
    SUSPICION,
    /** Why, in the words of whoever did it. */
    REASON,
    /** The first and the last day of SWAS. */
    TERM,
    /** How often something was tried. */
    ATTEMPTS,
    /** The code of a certificate. */
    CERTIFICATE,
    /** What kind of file it is. */
    FORMAT,
    /** Which rows of a list. */
    FILTER,
    /** A country. */
    COUNTRY,
    /** A province or state. */
    SUBDIVISION,
    /** The lines of an address. */
    ADDRESS,
    /** A city. */
    CITY,
    /** A postal code. */
    POSTAL_CODE,
    /** What business somebody is in. */
    BUSINESS_TYPE,
    /** A mail domain. */
    DOMAIN,
    /** How many contacts there are. */
    CONTACTS,
    /** A customer, by its account ID. */
    CUSTOMER,
    /** A gateway, by its serial number. */
    GATEWAY,
    /** The type of a PBX. */
    PBX,
    /** An integration, by its name. */
    INTEGRATION,
    /** A privilege, by its name. */
    PRIVILEGE,
    /** Whether bandwidth optimization is on. */
    BANDWIDTH,
    /** A subscription, by its number. */
    SUBSCRIPTION,
    /** A number at the SAP of the vendor. */
    BILLING_NUMBER,
    /** Who logs somebody in. */
    ISSUER,
    /** An issue report, by its number. */
    ISSUE,
    /** How many changes had no place. */
    MORE,
    /** A field that this version does not know, of a later one. */
    UNKNOWN;

    /** The code in the database and in the names of texts, as {@code hardware-id}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field of this code. */
    public static AuditField of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
