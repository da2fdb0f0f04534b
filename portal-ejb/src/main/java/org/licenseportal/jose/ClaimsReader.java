package org.licenseportal.jose;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the claims of a request and reports all that is wrong with them at once. */
final class ClaimsReader {

    private static final int MAX_VOUCHERS = 50;
    private static final int MAX_COMPONENTS = 16;

    private static final TextRule UUID_FORM = TextRule.pattern(
            "(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
            "a UUID as a string, such as \"0b1e7c52-5d0e-4c55-9f0e-6a3d1c1f7a01\"");
    private static final TextRule OPERATION =
            new TextRule(text -> RequestOperation.of(text).isPresent(), RequestOperation.inWords());
    private static final TextRule IDENTIFIER = TextRule.line(64);
    private static final TextRule HARDWARE_ID =
            TextRule.pattern("[\\x20-\\x7E]{1,128}", "a string of 1 to 128 printable ASCII characters");
    private static final TextRule VERSION =
            TextRule.pattern("\\d{1,6}(\\.\\d{1,6}){0,3}", "a version as a string, such as \"5.0\"");
    private static final TextRule SITE_NAME = TextRule.line(200);
    private static final TextRule COMPONENT_NAME = TextRule.pattern(
            "[a-z][a-z0-9-]{0,31}", "1 to 32 small letters, digits and hyphens that begin with a letter");
    private static final TextRule AGENT =
            TextRule.pattern("[\\x20-\\x7E]{1,64}", "a string of 1 to 64 printable ASCII characters");

    private final RequestErrors errors = new RequestErrors();
    private final ClaimFields fields;

    private ClaimsReader(Map<String, Object> claims) {
        fields = new ClaimFields(claims, errors);
    }

    static RequestClaims read(Map<String, Object> claims) throws ReadingFailure {
        return new ClaimsReader(claims).claims();
    }

    private RequestClaims claims() throws ReadingFailure {
        Optional<UUID> jti = fields.required("jti", UUID_FORM).map(UUID::fromString);
        long iat = fields.seconds("iat");
        Optional<RequestOperation> operation =
                fields.required("operation", OPERATION).flatMap(RequestOperation::of);
        Optional<SiteClaim> site = site();
        Optional<String> hardwareId = fields.required("hardwareId", HARDWARE_ID);
        boolean activates = operation.equals(Optional.of(RequestOperation.ACTIVATE));
        Optional<String> product = installed("product", IDENTIFIER, activates);
        Optional<String> version = installed("version", VERSION, activates);
        Optional<String> siteName = fields.optional("siteName", SITE_NAME).map(String::strip);
        Optional<String> resellerNumber = fields.optional("resellerNumber", IDENTIFIER);
        Optional<String> activationCode = fields.optional("activationCode", IDENTIFIER);
        List<String> vouchers = fields.list("vouchers", IDENTIFIER, MAX_VOUCHERS);
        Optional<Long> sequence = fields.wholeNumber("sequence");
        Map<String, String> components = components();
        Optional<String> agent = fields.optional("agent", AGENT);
        errors.throwIfAny();
        return new RequestClaims(
                jti.orElseThrow(),
                iat,
                operation.orElseThrow(),
                site.orElseThrow(),
                hardwareId.orElseThrow(),
                product,
                version,
                siteName,
                resellerNumber,
                activationCode,
                vouchers,
                sequence,
                components,
                agent);
    }

    private Optional<String> installed(String name, TextRule rule, boolean needed) {
        return needed ? fields.required(name, rule) : fields.optional(name, rule);
    }

    /** A component's hash has the form of the hardware ID: what hash it is, is the installation's affair. */
    private Map<String, String> components() {
        return fields.texts("hardwareComponents", COMPONENT_NAME, HARDWARE_ID, MAX_COMPONENTS);
    }

    private Optional<SiteClaim> site() {
        List<SiteClaim.Kind> given = Arrays.stream(SiteClaim.Kind.values())
                .filter(kind -> fields.has(kind.claim()))
                .toList();
        if (given.isEmpty()) {
            fields.wrong(
                    "siteId", "No site is named. Give one of \"siteId\", \"applicationRecordId\", \"serviceLinkId\".");
            return Optional.empty();
        }
        given.stream()
                .skip(1)
                .forEach(kind ->
                        fields.wrong(kind.claim(), "The site is named twice. Give exactly one of its identifiers."));
        SiteClaim.Kind kind = given.get(0);
        return fields.required(kind.claim(), IDENTIFIER).map(value -> new SiteClaim(kind, value));
    }
}
