package org.licenseportal.ratelimit;

import java.time.Duration;

/**
 * How often one key (an address, a site) may do something: {@code tokens} at once, refilled evenly over {@code
 * period}.
 */
enum RateLimit {
    /** License requests from one address: an enterprise synchronizes many sites through one proxy. */
    REQUESTS_OF_ADDRESS(600, Duration.ofMinutes(1)),

    /** License requests that name one site, whether it exists or not. */
    REQUESTS_OF_SITE(60, Duration.ofMinutes(1)),

    /** Answers "site unknown" to one address: what somebody who tries site IDs one after the other gets. */
    MISSES_OF_ADDRESS(60, Duration.ofMinutes(10)),

    /** License files mailed for one network address. */
    MAILS_OF_ADDRESS(20, Duration.ofHours(1)),

    /** Codes of certificates checked from one address: an office may check a stack, nobody may guess. */
    CHECKS_OF_ADDRESS(60, Duration.ofMinutes(10)),

    /** Logins elsewhere that were begun from one address: each asks an issuer what it is. */
    SIGN_ONS_OF_ADDRESS(30, Duration.ofMinutes(10)),

    /** What is said about issues of one account: each word is a mail to all who have to do with it. */
    ISSUES_OF_ACCOUNT(60, Duration.ofHours(1)),

    /** Mails with one license. */
    MAILS_OF_LICENSE(5, Duration.ofHours(1)),

    /** License files mailed to one recipient, whoever sends them: nobody's mailbox is flooded from here. */
    MAILS_TO_RECIPIENT(5, Duration.ofHours(1)),

    /** Messages of one gateway: a list of users comes in many parts. */
    MESSAGES_OF_GATEWAY(120, Duration.ofMinutes(1)),

    /** Messages of gateways from one address: a partner tries many before they are sent out. */
    GATEWAYS_OF_ADDRESS(1_200, Duration.ofMinutes(1)),

    /** Gateways that nobody knew before, from one address: each is a row. */
    NEW_GATEWAYS_OF_ADDRESS(60, Duration.ofHours(1)),

    /** Codes of gateways that a partner typed and no gateway shows: nobody guesses another partner's gateway. */
    CLAIM_MISSES_OF_RESELLER(10, Duration.ofMinutes(10));

    private final int tokens;
    private final Duration period;

    RateLimit(int tokens, Duration period) {
        this.tokens = tokens;
        this.period = period;
    }

    int tokens() {
        return tokens;
    }

    Duration period() {
        return period;
    }
}
