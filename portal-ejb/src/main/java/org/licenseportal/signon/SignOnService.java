package org.licenseportal.signon;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.Roles;

/** The settings of single sign-on of accounts (ACC-3). Its partner can always mend them, so nobody is locked out. */
@Stateless
public class SignOnService {

    private static final int LONGEST_CLIENT = 255;
    private static final int LONGEST_SECRET = 500;

    @Inject
    SignOnSettings settings;

    @Inject
    IssuerDirectory issuers;

    /** The settings of an account, none included; empty for an account that the caller does not see. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    public Optional<SignOnDetails> find(CustomerScope scope, AccountId account) {
        return settings.find(scope, account);
    }

    /** Whether admins of this account log in at their own organization. */
    @PermitAll
    public boolean isOn(AccountId account) {
        return settings.isOn(account);
    }

    /** Gives an account other settings, after asking the issuer who it is. */
    @RolesAllowed({Roles.RESELLER_USER, Roles.ACCOUNT_ADMIN})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignOnSaving save(SaveSignOn wanted, Actor actor) {
        Optional<SignOnDetails> before = settings.find(wanted.scope(), wanted.account());
        if (before.isEmpty()) {
            return new SignOnSaving.Unknown();
        }
        List<SignOnFault> faults = faults(wanted, before.get());
        return faults.isEmpty()
                ? Retry.onConflict(() -> settings.save(wanted, actor))
                : new SignOnSaving.Refused(faults);
    }

    private List<SignOnFault> faults(SaveSignOn wanted, SignOnDetails before) {
        List<SignOnFault> faults = new ArrayList<>();
        if (issuers.discover(wanted.issuer()) instanceof Discovery.Missed missed) {
            faults.add(missed.fault());
        }
        if (wanted.clientId().isEmpty()) {
            faults.add(SignOnFault.CLIENT_MISSING);
        }
        if (!SaveSignOn.fits(wanted.clientId(), LONGEST_CLIENT)) {
            faults.add(SignOnFault.CLIENT_UNUSABLE);
        }
        if (wanted.lacksSecret(before)) {
            faults.add(SignOnFault.SECRET_MISSING);
        }
        if (!SaveSignOn.fits(wanted.clientSecret(), LONGEST_SECRET)) {
            faults.add(SignOnFault.SECRET_UNUSABLE);
        }
        return faults;
    }
}
