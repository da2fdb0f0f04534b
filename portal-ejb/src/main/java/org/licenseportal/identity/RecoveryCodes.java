package org.licenseportal.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes for who lost the app: ten of fifty bits each, shown once and kept as hashes, each good for one login. */
@Dependent
class RecoveryCodes {

    static final int COUNT = 10;

    private static final int LENGTH = 10;
    private static final int BYTES = 7;

    @Inject
    FactorSecrets secrets;

    @Inject
    FactorRepository factors;

    /** New ones, as they are shown; those before are over. */
    List<String> renew(UserId user) {
        List<String> codes = Stream.generate(this::random).limit(COUNT).toList();
        factors.replaceCodes(
                user, codes.stream().map(code -> secrets.hash(bare(code), user)).toList());
        return codes;
    }

    /** Uses a code up, as typed: capitals, spaces and hyphens do not count. */
    boolean take(UserId user, String typed) {
        return factors.takeCode(user, secrets.hash(bare(typed), user));
    }

    private String random() {
        String letters =
                Base32.encode(secrets.random(BYTES)).substring(0, LENGTH).toLowerCase(Locale.ROOT);
        return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
    }

    private static String bare(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
    }
}
