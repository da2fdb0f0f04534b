package org.licenseportal.architecture;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * The features of the product and who may use whom. A feature is a package right under the product's own; a new line
 * here, or a new name in a line, is a decision to be reviewed.
 */
final class Features {

    /** The package that holds one package for each feature. */
    static final String PRODUCT = "org.licenseportal";

    /** Where the violations are that prove the rules. */
    static final String PLANTED = PRODUCT + ".architecture.planted";

    /** What every feature may use. */
    static final String KERNEL = "kernel";

    /** Takes note of what happened, after it was committed. */
    static final String NOTIFICATION = "notification";

    /** Takes note of what happened, in the transaction that does it. */
    static final String AUDIT = "audit";

    /** Makes callers of requests: the mechanism of Jakarta Security is written in terms of HTTP. */
    static final String ACCESS = "access";

    /** Feature to the features that it uses, beside the kernel. */
    static final Map<String, Set<String>> NEIGHBORS = Map.ofEntries(
            entry(KERNEL, Set.of()),
            entry("jose", Set.of()),
            entry("ratelimit", Set.of()),
            entry("reseller", Set.of()),
            entry("csv", Set.of()),
            entry("country", Set.of()),
            entry("customer", Set.of(AUDIT, "country", NOTIFICATION, "reseller")),
            // seals for gateways and reads what they sign
            entry("gateway", Set.of(AUDIT, "customer", "jose", "ratelimit", "reseller")),
            // derives how a customer stands of who it is and what its gateway said
            entry("onboarding", Set.of("customer", "gateway", "identity", "reseller")),
            entry("integration", Set.of(AUDIT, "customer", "outbound", "reseller", "signingkey")),
            entry("subscription", Set.of(AUDIT, "customer", "integration", "reseller")),
            entry("catalog", Set.of(AUDIT, "csv", "jose")),
            entry(AUDIT, Set.of("reseller")),
            // lets logins follow the contacts of an account
            entry("administrator", Set.of(AUDIT, "customer", "identity", NOTIFICATION, "reseller")),
            // calls what others name, and nothing inside
            entry("outbound", Set.of()),
            // takes what an account's own issuer says of who somebody is
            entry("signon", Set.of(AUDIT, "customer", "identity", "integration", "outbound", "signingkey")),
            entry("apikey", Set.of(AUDIT, "customer", "identity", "reseller")),
            entry("identity", Set.of(AUDIT, "customer", "letter", NOTIFICATION, "reseller", "signingkey")),
            // makes callers of cookies and keys
            entry(ACCESS, Set.of("apikey", "identity")),
            entry("site", Set.of(AUDIT, "catalog", "reseller")),
            entry("assurance", Set.of(AUDIT, "catalog", "site")),
            entry("voucher", Set.of("catalog", "reseller", "site")),
            // says before it is done which SWAS the site will need
            entry("assignment", Set.of(AUDIT, "assurance", "catalog", "reseller", "site", "voucher")),
            entry("export", Set.of(AUDIT, "csv", "reseller")),
            entry("savedview", Set.of("identity", "reseller")),
            // states what a site has, and whose name stands on it
            entry("certificate", Set.of(AUDIT, "assurance", "catalog", NOTIFICATION, "ratelimit", "reseller", "site")),
            entry("signingkey", Set.of("jose")),
            // a license file says all that a site may use, and what gave it
            entry("license", Set.of("assurance", "catalog", "jose", "reseller", "signingkey", "site", "voucher")),
            // keeps what became of each request
            entry("servicelink", Set.of(AUDIT, "assurance", "catalog", "jose", "reseller", "site")),
            // gives away what a license has a code for
            entry("emergency", Set.of("audience", AUDIT, "letter", "license", NOTIFICATION, "reseller", "site")),
            entry(
                    "activation",
                    Set.of(
                            AUDIT,
                            "catalog",
                            "emergency",
                            "jose",
                            "letter",
                            "license",
                            NOTIFICATION,
                            "ratelimit",
                            "reseller",
                            "servicelink",
                            "site",
                            "voucher")),
            entry(
                    "order",
                    Set.of(
                            AUDIT,
                            "assurance",
                            "audience",
                            "catalog",
                            "csv",
                            "letter",
                            NOTIFICATION,
                            "reseller",
                            "site",
                            "voucher")),
            entry("audience", Set.of(AUDIT, "identity", "letter", NOTIFICATION, "reseller")),
            entry("bulletin", Set.of(AUDIT, "audience", "letter", NOTIFICATION)),
            entry("notice", Set.of("assurance", "audience", "letter", NOTIFICATION, "reseller", "site")),
            // finds anything, and is used by nobody
            entry(
                    "search",
                    Set.of("catalog", "customer", "identity", "onboarding", "order", "reseller", "site", "voucher")),
            entry("member", Set.of(AUDIT, "audience", "identity", NOTIFICATION, "reseller")),
            entry("profile", Set.of(AUDIT, "audience", "identity", "reseller")),
            // a support contact has no login: a token in a mail is what it shows
            entry("issue", Set.of(AUDIT, "customer", "identity", "letter", NOTIFICATION, "ratelimit", "reseller")),
            entry("demo", Set.of("apikey", "identity", "jose", "voucher")),
            entry(NOTIFICATION, Set.of(AUDIT)),
            entry("letter", Set.of(NOTIFICATION)),
            entry("transparency", Set.of("reseller", "signingkey")),
            entry(
                    "startup",
                    Set.of("demo", "gateway", "identity", "notice", NOTIFICATION, "servicelink", "signingkey")));

    private Features() {}

    /** The feature of a class: the first part of its package's name below the base, empty outside of any. */
    static String of(String packageName, String base) {
        if (!packageName.startsWith(base + ".")) {
            return "";
        }
        return packageName.substring(base.length() + 1).split("\\.")[0];
    }
}
