package org.licenseportal.apikey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditChange;
import org.licenseportal.audit.AuditEntry;
import org.licenseportal.audit.AuditField;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditOrigin;
import org.licenseportal.audit.AuditResult;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.customer.CustomerDetails;
import org.licenseportal.customer.CustomerService;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.Roles;
import org.licenseportal.reseller.ResellerNumber;

/** Lets admins make keys for programs of their own reseller or account, or of the vendor, and revoke them. */
@Stateless
public class ApiKeyAdminService {

    @Inject
    ApiKeyRepository keys;

    @Inject
    CustomerService customers;

    @Inject
    AuditTrail audit;

    @Inject
    Clocks clocks;

    /** The keys of the user's owner that open something, the newest first. */
    @RolesAllowed({Roles.RESELLER_ADMIN, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public List<KeyDetails> list(CurrentUser user) {
        return keys.of(user).stream().map(ApiKey::details).toList();
    }

    /** What keys of the user's owner may be for. */
    @RolesAllowed({Roles.RESELLER_ADMIN, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public List<KeyScope> offered(CurrentUser user) {
        boolean vendors = user.scope().isEmpty();
        return Arrays.stream(KeyScope.values())
                .filter(scope -> user.account().isPresent() ? scope.accounts() : scope.vendors() == vendors)
                .toList();
    }

    /** Makes a key, which is shown now and never again. It ends with the user who made it. */
    @RolesAllowed({Roles.RESELLER_ADMIN, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public PresentedKey create(CurrentUser user, NewKey wanted, Actor actor) {
        if (!offered(user).containsAll(wanted.scopes())) {
            throw new IllegalArgumentException("A key may not be used for more than its owner may do");
        }
        PresentedKey presented = PresentedKey.random();
        ApiKey key = new ApiKey(user, presented, wanted, clocks.now());
        keys.add(key);
        String scopes = String.join(" ", key.details().scopes());
        audit.record(entry(
                key,
                AuditAction.KEY_CREATE,
                actor,
                AuditResult.done(name(key), AuditChange.to(AuditField.SCOPES, scopes))));
        return presented;
    }

    /** Revokes a key at once; false when this owner has none of this identifier. */
    @RolesAllowed({Roles.RESELLER_ADMIN, Roles.ACCOUNT_ADMIN, Roles.VENDOR_ADMIN})
    public boolean revoke(CurrentUser user, String id, Actor actor) {
        Optional<ApiKey> found = keys.find(id, user).filter(key -> !key.revoked());
        found.ifPresent(key -> {
            key.revoke(clocks.now());
            audit.record(entry(key, AuditAction.KEY_REVOKE, actor, AuditResult.done(name(key))));
        });
        return found.isPresent();
    }

    private AuditEntry entry(ApiKey key, AuditAction action, Actor actor, AuditResult result) {
        AuditObject object = new AuditObject(AuditObject.Type.KEY, key.details().id(), reader(key));
        return new AuditEntry(clocks.now(), AuditOrigin.of(actor), action, object, result);
    }

    /** What a customer calls its key may name somebody, and the trail cannot be erased. */
    private static AuditChange name(ApiKey key) {
        Optional<String> label = Optional.of(key.details().label())
                .filter(name -> key.owner().account().isEmpty());
        return AuditChange.to(AuditField.NAME, label);
    }

    /** Who reads the entry: the reseller, or the partner of the account. */
    private Optional<ResellerNumber> reader(ApiKey key) {
        return key.owner()
                .reseller()
                .or(() -> key.owner().account().flatMap(customers::look).map(CustomerDetails::partner));
    }
}
