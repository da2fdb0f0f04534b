package org.licenseportal.web.support;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The problems that have a page, each with the HTTP status that it is answered with. */
public enum KnownProblem {
    REQUEST_MALFORMED(400),
    REQUEST_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    SIGNATURE_INVALID(400),
    SITE_UNKNOWN(404),
    RESELLER_NUMBER_REQUIRED(422),
    ACTIVATION_CODE_REQUIRED(422),
    HARDWARE_MISMATCH(409),
    HARDWARE_RESET_REQUIRED(409),
    RESET_QUOTA_REACHED(409),
    EMERGENCY_USED(409),
    NOT_ACTIVATED(409),
    PRODUCT_MISMATCH(422),
    VERSION_NOT_LICENSED(422),
    VOUCHER_UNKNOWN(422),
    VOUCHER_USED(409),
    VOUCHER_NOT_REDEEMABLE_HERE(422),
    REQUEST_ID_REUSED(409),
    ORDER_DIFFERS(409),
    ORDER_UNKNOWN(404),
    PART_UNKNOWN(404),
    RESELLER_UNKNOWN(404),
    CUSTOMER_UNKNOWN(404),
    CUSTOMER_NOT_ACTIVE(409),
    CLAIM_CODE_MALFORMED(422),
    CLAIM_CODE_UNKNOWN(422),
    GATEWAY_CLAIMED(409),
    GATEWAY_MISSING(404),
    PBX_MISSING(409),
    PBX_NOT_NEEDED(409),
    INTEGRATION_UNKNOWN(404),
    INTEGRATION_NOT_POSSIBLE(409),
    SUBSCRIPTION_UNKNOWN(404),
    SUBSCRIPTION_DIFFERS(409),
    SUBSCRIPTION_NOT_ASSIGNABLE(409),
    ISSUE_UNKNOWN(404),
    CUSTOMER_NOT_ONBOARDED(409),
    CUSTOMER_DEACTIVATED(409),
    NO_SUPPORT_CONTACTS(409),
    ISSUE_FULL(409),
    VALUE_UNREADABLE(400),
    IDEMPOTENCY_KEY_REUSED(422),
    GATEWAY_UNKNOWN(404),
    GATEWAY_NOT_CLAIMED(409),
    ACCOUNT_NOT_SERVED(403),
    MESSAGE_OUTDATED(409),
    UPLOAD_INCOMPLETE(409),
    TOO_MANY_USERS(422),
    WORK_UNKNOWN(409),
    RATE_LIMITED(429),
    UNAVAILABLE(503);

    private final int status;

    KnownProblem(int status) {
        this.status = status;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** Its name in addresses and in problem documents, as {@code site-unknown}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem of this slug, if there is one. */
    public static Optional<KnownProblem> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(problem -> problem.slug().equals(slug))
                .findFirst();
    }
}
