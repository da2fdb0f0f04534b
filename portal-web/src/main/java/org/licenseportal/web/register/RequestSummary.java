package org.licenseportal.web.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licenseportal.jose.RequestClaims;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.Texts;

/**
 * What a request says, in the reader's words. Voucher codes are worth money, so only their last characters show.
 *
 * @param headline the act, as the button names it: "Activate site 18429"
 * @param subline name, product and age in one line
 * @param facts everything that the request says
 * @param warning what cannot be undone, or empty
 */
public record RequestSummary(String headline, String subline, List<Fact> facts, String warning) {

    private static final int SHOWN_OF_CODE = 4;

    static RequestSummary of(RequestClaims claims, Instant now, Texts texts) {
        String operation = claims.operation().claim();
        String age = RequestAge.inWords(Instant.ofEpochSecond(claims.iat()), now, texts);
        String made = texts.text("review.made", age);
        return new RequestSummary(
                texts.text("review." + operation, claims.siteIdentifier().value()),
                Stream.of(claims.siteName(), productOf(claims), Optional.of(made))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")),
                facts(claims, age, texts),
                warning(claims, texts));
    }

    private static List<Fact> facts(RequestClaims claims, String age, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                texts.text("fact.operation"),
                texts.text("fact.operation." + claims.operation().claim())));
        facts.add(Fact.of(
                texts.text("fact." + claims.siteIdentifier().kind().claim()),
                claims.siteIdentifier().value()));
        claims.siteName().ifPresent(name -> facts.add(Fact.of(texts.text("fact.siteName"), name)));
        productOf(claims).ifPresent(product -> facts.add(Fact.of(texts.text("fact.product"), product)));
        claims.resellerNumber().ifPresent(number -> facts.add(Fact.of(texts.text("fact.reseller"), number)));
        facts.add(Fact.identifier(texts.text("fact.hardware"), claims.hardwareId()));
        if (!claims.vouchers().isEmpty()) {
            String codes =
                    claims.vouchers().stream().map(RequestSummary::masked).collect(Collectors.joining(", "));
            facts.add(Fact.of(texts.text("fact.vouchers"), claims.vouchers().size() + " (" + codes + ")"));
        }
        facts.add(Fact.of(texts.text("fact.made"), age));
        return List.copyOf(facts);
    }

    private static String warning(RequestClaims claims, Texts texts) {
        if (claims.operation() == RequestOperation.DEACTIVATE) {
            return texts.text("review.deactivate.warning");
        }
        int vouchers = claims.vouchers().size();
        return vouchers == 0 ? "" : texts.text("review.vouchers.warning", vouchers);
    }

    private static Optional<String> productOf(RequestClaims claims) {
        return claims.product()
                .map(product ->
                        claims.version().map(version -> product + " " + version).orElse(product));
    }

    private static String masked(String code) {
        return "…" + code.substring(Math.max(0, code.length() - SHOWN_OF_CODE));
    }
}
