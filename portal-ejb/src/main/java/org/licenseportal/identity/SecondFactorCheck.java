package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import org.licenseportal.kernel.Clocks;

/** Looks at the codes that users show: those of an app, and those for who lost it. Each is taken once. */
@ApplicationScoped
class SecondFactorCheck {

    @Inject
    FactorRepository factors;

    @Inject
    FactorSecrets secrets;

    @Inject
    RecoveryCodes recovery;

    @Inject
    Clocks clocks;

    /** Whether a login of this user needs a code. */
    boolean needed(UserId user) {
        return factors.inUse(user).isPresent();
    }

    /** Takes a code at a login: of the app in use, or for recovery. */
    @Transactional
    boolean take(UserId user, String typed) {
        String code = typed.replaceAll("\\s+", "");
        return code.matches("\\d{" + Totp.DIGITS + "}")
                ? factors.inUse(user).map(factor -> takeOfApp(factor, code)).orElse(false)
                : recovery.take(user, typed);
    }

    /** Takes a code of this app, in use or only set up. */
    boolean takeOfApp(TotpFactor factor, String code) {
        Totp totp = Totp.of(secrets.decrypt(factor.secret(), factor.user()));
        OptionalLong step = totp.stepOf(code, clocks.now());
        return step.isPresent() && factors.take(factor.user(), step.getAsLong());
    }
}
