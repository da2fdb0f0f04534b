package org.licenseportal.signon;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.Roles;

/** The settings of single sign-on of accounts (ACC-3). Its partner can always mend them, so nobody is locked out. */
@Stateless
public class SignOnService {

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
        Optional<SignOnFault> fault = fault(wanted, before.get());
        return fault.<SignOnSaving>map(SignOnSaving.Refused::new)
                .orElseGet(() -> Retry.onConflict(() -> settings.save(wanted, actor)));
    }

    private Optional<SignOnFault> fault(SaveSignOn wanted, SignOnDetails before) {
        if (issuers.discover(wanted.issuer()) instanceof Discovery.Missed missed) {
            return Optional.of(missed.fault());
        }
        if (wanted.clientId().isEmpty()) {
            return Optional.of(SignOnFault.CLIENT_MISSING);
        }
        return wanted.clientSecret().isEmpty() && !before.secretKept()
                ? Optional.of(SignOnFault.SECRET_MISSING)
                : Optional.empty();
    }
}
