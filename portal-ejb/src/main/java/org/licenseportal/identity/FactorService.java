package org.licenseportal.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;

/**
 * Switches a user's second factor on and off. All that changes something asks for a fresh proof ({@link ProofService})
 * and does nothing without.
 */
@Stateless
public class FactorService {

    @Inject
    FactorRepository factors;

    @Inject
    FactorSecrets secrets;

    @Inject
    RecoveryCodes recovery;

    @Inject
    SecondFactorCheck check;

    @Inject
    SessionProof proof;

    @Inject
    UserTrail trail;

    @Inject
    Clocks clocks;

    /** Whether the user has a second factor. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public FactorStatus status(UserId user) {
        return new FactorStatus(factors.inUse(user).flatMap(TotpFactor::confirmed), factors.codesLeft(user));
    }

    /** Makes a secret for an app; it counts once a code of it was shown. False while a factor is on. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public boolean setUp(CurrentUser current) {
        Optional<User> user =
                proof.user(current).filter(known -> factors.inUse(known.id()).isEmpty());
        user.ifPresent(known -> factors.replace(new TotpFactor(
                known.id(), secrets.encrypt(secrets.random(Totp.SECRET_LENGTH), known.id()), clocks.now())));
        return user.isPresent();
    }

    /** The secret that was made and was not confirmed yet. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public Optional<AppSecret> pending(CurrentUser current) {
        return proof.user(current).flatMap(user -> factors.find(user.id())
                .filter(factor -> factor.confirmed().isEmpty())
                .map(factor ->
                        new AppSecret(Base32.encode(secrets.decrypt(factor.secret(), user.id())), user.email())));
    }

    /**
     * Switches the factor on for who shows a code of the app.
     *
     * @return recovery codes, to be shown once; empty when the code was wrong
     */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public List<String> confirm(CurrentUser current, String code, Caller caller) {
        String digits = code.replaceAll("\\s+", "");
        Optional<User> user = proof.user(current)
                .filter(known -> factors.find(known.id())
                        .filter(factor -> factor.confirmed().isEmpty())
                        .filter(factor -> check.takeOfApp(factor, digits))
                        .isPresent())
                .filter(known -> factors.confirm(known.id(), clocks.now()));
        user.ifPresent(known -> trail.record(known, AuditAction.USER_FACTOR_ON, caller, AuditResult.done()));
        return user.map(known -> recovery.renew(known.id())).orElse(List.of());
    }

    /** New recovery codes, to be shown once; those before are over. Empty without a factor. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public List<String> renewCodes(CurrentUser current, Caller caller) {
        Optional<User> user =
                proof.user(current).filter(known -> factors.inUse(known.id()).isPresent());
        user.ifPresent(known -> trail.record(known, AuditAction.USER_RECOVERY_CODES, caller, AuditResult.done()));
        return user.map(known -> recovery.renew(known.id())).orElse(List.of());
    }

    /** Switches the factor off, and ends its recovery codes. False without a factor. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public boolean turnOff(CurrentUser current, Caller caller) {
        Optional<User> user = proof.user(current).filter(known -> factors.end(known.id()));
        user.ifPresent(known -> trail.record(known, AuditAction.USER_FACTOR_OFF, caller, AuditResult.done()));
        return user.isPresent();
    }
}
