package org.licenseportal.jose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Typed access to the claims of a request. What is wrong goes to the errors and reads as absent. */
final class ClaimFields {

    /** The last second of the year 9999: later ones break date arithmetic elsewhere. */
    private static final BigDecimal LAST_SECOND = BigDecimal.valueOf(253_402_300_799L);

    /** The last whole number before which all have a floating-point number of their own: 2^53 - 1. */
    private static final BigDecimal LAST_EXACT = BigDecimal.valueOf(9_007_199_254_740_991L);

    private final Map<String, Object> claims;
    private final RequestErrors errors;

    ClaimFields(Map<String, Object> claims, RequestErrors errors) {
        this.claims = claims;
        this.errors = errors;
    }

    boolean has(String name) {
        return claims.containsKey(name);
    }

    void wrong(String name, String detail) {
        errors.add("/" + name, detail);
    }

    Optional<String> optional(String name, TextRule rule) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (claims.get(name) instanceof String text && rule.allowed().test(text)) {
            return Optional.of(text);
        }
        wrong(name, "\"" + name + "\" must be " + rule.words() + ".");
        return Optional.empty();
    }

    Optional<String> required(String name, TextRule rule) {
        if (!has(name)) {
            wrong(name, "\"" + name + "\" is missing. It must be " + rule.words() + ".");
            return Optional.empty();
        }
        return optional(name, rule);
    }

    /** A time in seconds since the epoch. Fractions are legal (RFC 7519, NumericDate) and cut off. */
    long seconds(String name) {
        if (claims.get(name) instanceof BigDecimal number
                && number.signum() >= 0
                && number.compareTo(LAST_SECOND) <= 0) {
            return number.setScale(0, RoundingMode.DOWN).longValueExact();
        }
        wrong(
                name,
                "\"" + name + "\" " + (has(name) ? "" : "is missing. It ")
                        + "must be a time, as a number of seconds since 1970-01-01.");
        return 0;
    }

    /** A whole number from 0 on, where it is there; at most what every JSON reader takes exactly (RFC 7493). */
    Optional<Long> wholeNumber(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (claims.get(name) instanceof BigDecimal number
                && number.signum() >= 0
                && number.compareTo(LAST_EXACT) <= 0
                && number.stripTrailingZeros().scale() <= 0) {
            return Optional.of(number.longValueExact());
        }
        wrong(name, "\"" + name + "\" must be a whole number from 0 to " + LAST_EXACT + ".");
        return Optional.empty();
    }

    /** An object with texts as its members, at least one; empty where the claim is absent. */
    Map<String, String> texts(String name, TextRule nameRule, TextRule rule, int maxSize) {
        if (!has(name)) {
            return Map.of();
        }
        if (!(claims.get(name) instanceof Map<?, ?> members) || members.isEmpty() || members.size() > maxSize) {
            wrong(name, "\"" + name + "\" must be an object with 1 to " + maxSize + " strings.");
            return Map.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        members.forEach((member, value) -> {
            if (!(member instanceof String key) || !nameRule.allowed().test(key)) {
                wrong(name, "Each name in \"" + name + "\" must be " + nameRule.words() + ".");
            } else if (!(value instanceof String text) || !rule.allowed().test(text)) {
                wrong(name + "/" + key, "Each member of \"" + name + "\" must be " + rule.words() + ".");
            } else {
                texts.put(key, text);
            }
        });
        return texts;
    }

    /** A list of texts without repetition; empty where the claim is absent. */
    List<String> list(String name, TextRule rule, int maxSize) {
        if (!has(name)) {
            return List.of();
        }
        if (!(claims.get(name) instanceof List<?> items) || items.size() > maxSize) {
            wrong(name, "\"" + name + "\" must be an array of at most " + maxSize + " strings.");
            return List.of();
        }
        Set<String> texts = new LinkedHashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof String text) || !rule.allowed().test(text)) {
                wrong(name + "/" + i, "Each entry of \"" + name + "\" must be " + rule.words() + ".");
            } else if (!texts.add(text)) {
                wrong(name + "/" + i, "This entry of \"" + name + "\" stands in the list twice.");
            }
        }
        return List.copyOf(texts);
    }
}
