package org.licenseportal.audit;

import java.util.Arrays;
import java.util.Locale;

/**
 * What the audit trail can say that somebody did or tried to do. The name is the code in the database, so a constant is
 * neither renamed nor removed; the pages have a text for each.
 */
public enum AuditAction {
    /** A site was bound to a machine, and registered by it where it was not. */
    SITE_ACTIVATE,
    /** An installation fetched its license anew. */
    SITE_SYNC,
    /** A machine gave its site back. */
    SITE_DEACTIVATE,
    /** An installation fetched a license for 14 days, on whatever machine it is now. */
    SITE_EMERGENCY,
    /** Somebody was told the code by which an installation goes on for 14 days. */
    SITE_EMERGENCY_CODE,
    /** A site was made by an order. */
    SITE_PURCHASE,
    /** A site was freed from its machine. */
    SITE_RESET_HARDWARE,
    /** A site is called otherwise. */
    SITE_RENAME,
    /** What looked as if the license of a site were used twice was settled. */
    SITE_SETTLE,
    /** SWAS was noted for a site. */
    SITE_ASSURE,
    /** A license file was mailed to somebody. */
    LICENSE_MAIL,
    /** Vouchers were given to a site by a person or a program. */
    VOUCHER_ASSIGN,
    /** A voucher was redeemed by an installation. */
    VOUCHER_REDEEM,
    /** An order made vouchers and sites. */
    ORDER_PLACE,
    /** A part is new. */
    PART_CREATE,
    /** A part has other content. */
    PART_CHANGE,
    /** A reseller is new. */
    RESELLER_CREATE,
    /** A reseller has another name. */
    RESELLER_CHANGE,
    /** A reseller was kept from doing anything. */
    RESELLER_SUSPEND,
    /** A reseller may go on. */
    RESELLER_RESUME,
    /** Somebody logged in. */
    USER_LOGIN,
    /** Somebody logged out. */
    USER_LOGOUT,
    /** Somebody ended one of the logins from elsewhere. */
    USER_END_LOGIN,
    /** Somebody was asked to join. */
    USER_INVITE,
    /** The first admin of the vendor. */
    USER_FIRST_ADMIN,
    /** A link to a new password was sent. */
    USER_RESET_LINK,
    /** Another password. */
    USER_PASSWORD,
    /** Another address to log in with is wished for. */
    USER_EMAIL_LINK,
    /** Another address to log in with. */
    USER_EMAIL,
    /** A second factor is asked for from now on. */
    USER_FACTOR_ON,
    /** No second factor is asked for any more. */
    USER_FACTOR_OFF,
    /** New recovery codes. */
    USER_RECOVERY_CODES,
    /** A passkey logs in from now on. */
    USER_PASSKEY_ADD,
    /** A passkey has another name. */
    USER_PASSKEY_RENAME,
    /** A passkey logs in no more. */
    USER_PASSKEY_REMOVE,
    /** An API key was made. */
    KEY_CREATE,
    /** An API key opens nothing any more. */
    KEY_REVOKE,
    /** A user has other content. */
    USER_CHANGE,
    /** A user was deleted. */
    USER_DELETE,
    /** A user gets the order updates from now on. */
    USER_MAIN_CONTACT,
    /** A user ended mails by the address in one of them. */
    USER_UNSUBSCRIBE,
    /** A reseller has another additional address for notices about software assurance, or none any more. */
    RESELLER_SWAS_ADDRESS,
    /** A mail that was given up is tried again. */
    MAIL_RETRY,
    /** A bulletin was begun. */
    BULLETIN_CREATE,
    /** A bulletin was written anew. */
    BULLETIN_CHANGE,
    /** A bulletin was thrown away. */
    BULLETIN_DISCARD,
    /** A bulletin was sent to those who subscribed. */
    BULLETIN_SEND,
    /** A certificate was issued for a site. */
    CERTIFICATE_ISSUE,
    /** The rows of a list were taken away as a file. */
    LIST_EXPORT,
    /** A customer is new. */
    CUSTOMER_CREATE,
    /** A customer has other content. */
    CUSTOMER_CHANGE,
    /** The draft of a customer was thrown away. */
    CUSTOMER_DISCARD,
    /** The first step of a customer is done. */
    CUSTOMER_ONBOARD,
    /** Other contacts support or administer a customer. */
    CUSTOMER_CONTACTS,
    /** An account was deactivated. */
    CUSTOMER_DEACTIVATE,
    /** An account may be used again. */
    CUSTOMER_ACTIVATE,
    /** An account was deleted. */
    CUSTOMER_DELETE,
    /** What a deleted account held was erased. */
    CUSTOMER_ERASE,
    /** The vendor gave an account its number. */
    CUSTOMER_BILLING,
    /** A gateway was associated with an account. */
    CUSTOMER_GATEWAY,
    /** A gateway was taken off an account. */
    CUSTOMER_RELEASE,
    /** A gateway was told its PBX. */
    CUSTOMER_PBX,
    /** A gateway was asked to connect to its PBX. */
    CUSTOMER_CONNECT,
    /** A gateway was asked to upload its users. */
    CUSTOMER_SYNC,
    /** An integration is in another state. */
    CUSTOMER_INTEGRATION,
    /** A privilege was switched. */
    CUSTOMER_PRIVILEGE,
    /** A subscription was assigned to an account. */
    CUSTOMER_SUBSCRIPTION,
    /** The settings of single sign-on are others. */
    CUSTOMER_SIGN_ON,
    /** An issue was reported, answered or has another status. */
    CUSTOMER_ISSUE,
    /** A subscription was ordered. */
    SUBSCRIPTION_ORDER,
    /** An action that this version does not know, of a later one. */
    UNKNOWN;

    /** The code in the database and in the names of texts, as {@code site.activate}; at most 60 characters. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }

    /** The action of this code. */
    public static AuditAction of(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
