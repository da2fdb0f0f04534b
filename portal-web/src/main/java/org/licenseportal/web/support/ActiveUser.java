package org.licenseportal.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.licenseportal.access.SignedIn;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.Role;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.reseller.ResellerNumber;

/** Who is logged in on this page. Pages behind the login have somebody; on the others there may be nobody. */
@Named
@RequestScoped
public class ActiveUser {

    @Inject
    HttpServletRequest request;

    /** The user; empty when nobody is logged in. */
    public Optional<CurrentUser> user() {
        return signedIn().flatMap(SignedIn::user);
    }

    Optional<SignedIn> signedIn() {
        return Optional.ofNullable((SignedIn) request.getAttribute(SignedIn.ATTRIBUTE));
    }

    /** Whose sites, vouchers and users this page is about. */
    public ResellerNumber reseller() {
        return user().flatMap(CurrentUser::reseller)
                .orElseThrow(() -> new IllegalStateException("Only a reseller's users come to this page"));
    }

    /** Whose customers this page is about: a partner's, or the one account that the user administers. */
    public CustomerScope scope() {
        return user().flatMap(CurrentUser::scope)
                .orElseThrow(() -> new IllegalStateException("The vendor does not come to this page"));
    }

    /** Who does it, for the audit trail. */
    public Actor actor() {
        return new Actor(user().map(CurrentUser::actor).orElse("nobody"), new Caller(request.getRemoteAddr(), (String)
                request.getAttribute(RequestIdFilter.ATTRIBUTE)));
    }

    /** The user's time zone; UTC for nobody. */
    public ZoneId zone() {
        return user().map(CurrentUser::zone).orElse(ZoneOffset.UTC);
    }

    /** Whether somebody is logged in. */
    public boolean isKnown() {
        return user().isPresent();
    }

    /** Whether the user belongs to a reseller. */
    public boolean isOfReseller() {
        return user().flatMap(CurrentUser::reseller).isPresent();
    }

    /** Whether the user looks after the reseller's other users. */
    public boolean isAdmin() {
        return is(Role.RESELLER_ADMIN);
    }

    /** Whether the user administers one account of a customer. */
    public boolean isOfAccount() {
        return is(Role.ACCOUNT_ADMIN);
    }

    /** Whether the user works for the vendor. */
    public boolean isVendor() {
        return is(Role.VENDOR_ADMIN);
    }

    private boolean is(Role role) {
        return user().map(known -> known.role() == role).orElse(false);
    }

    /** The name that others know the user by. */
    public String getName() {
        return user().map(CurrentUser::name).orElse("");
    }

    /** The address that the user logs in with. */
    public String getEmail() {
        return user().map(known -> known.email().value()).orElse("");
    }

    /** How the portal looks for the user, as {@code dark}. */
    public String getTheme() {
        return user().map(known -> known.theme().word()).orElse("system");
    }

    /** The reseller's number, always in sight (RES-2). */
    public String getResellerNumber() {
        return user().flatMap(CurrentUser::reseller).map(ResellerNumber::value).orElse("");
    }

    /** The account that the user administers, always in sight of its admins. */
    public String getAccountId() {
        return user().flatMap(CurrentUser::account).map(AccountId::value).orElse("");
    }

    /** When the login ends if nothing more happens, epoch milliseconds. */
    public long getEnds() {
        return user().map(known -> known.ends().toEpochMilli()).orElse(0L);
    }
}
