package org.licenseportal.gateway;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a message of a gateway was refused: the table of problems in the protocol. */
public enum MessageProblem {
    /** Not such a document, or a claim missing or wrong. */
    VALUE_UNREADABLE,
    /** The signature does not fit the key. */
    SIGNATURE_INVALID,
    /** Too many messages. */
    RATE_LIMITED,
    /** No gateway has announced itself with this key. */
    GATEWAY_UNKNOWN,
    /** For claimed gateways only. */
    GATEWAY_NOT_CLAIMED,
    /** The account of the customer is deactivated. */
    ACCOUNT_NOT_SERVED,
    /** A later message counted before. */
    MESSAGE_OUTDATED,
    /** The same ID or sequence with other bytes. */
    REQUEST_ID_REUSED,
    /** Parts of the list are missing or do not fit together. */
    UPLOAD_INCOMPLETE,
    /** More users than a customer may have. */
    TOO_MANY_USERS,
    /** No such work, or acknowledged otherwise. */
    WORK_UNKNOWN,
    /** The database cannot be reached. */
    UNAVAILABLE;

    static Optional<MessageProblem> parse(String slug) {
        return Arrays.stream(values())
                .filter(problem -> problem.slug().equals(slug))
                .findFirst();
    }

    /** The name in the problem's address: {@code /problems/<slug>}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
