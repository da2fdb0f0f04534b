package org.licenseportal.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.ConsequenceKind;
import org.licenseportal.customer.ConsequencesSought;
import org.licenseportal.customer.CustomerErased;
import org.licenseportal.customer.CustomerState;
import org.licenseportal.customer.CustomerStateChanged;

/** Takes the gateway off an account, with all that came from it or was meant for it. */
@Dependent
class GatewayRelease {

    @Inject
    GatewayRepository gateways;

    @Inject
    WorkRepository work;

    @Inject
    UploadRepository uploads;

    @Inject
    RegisteredUserRepository users;

    /** The gateway that it was, where there was one. */
    Optional<GatewayRow> release(AccountId account) {
        Optional<GatewayRow> gateway = gateways.lockOfAccount(account);
        gateway.ifPresent(row -> {
            work.drop(row.id(), WorkKind.CONNECT);
            work.drop(row.id(), WorkKind.SYNCHRONIZE);
            uploads.drop(row.id());
        });
        users.removeAll(account);
        gateways.release(account);
        return gateway;
    }

    /** What of the account an act on it would touch. */
    void count(@Observes ConsequencesSought sought) {
        sought.add(ConsequenceKind.REGISTERED_USERS, users.count(sought.id()));
        sought.add(ConsequenceKind.GATEWAYS, gateways.ofAccount(sought.id()).isPresent() ? 1 : 0);
    }

    /** A deleted account has no gateway any more. */
    void deleted(@Observes CustomerStateChanged change) {
        if (change.after() == CustomerState.DELETED) {
            release(change.id());
        }
    }

    /** Nothing of an erased account is left, whatever came since it was deleted. */
    void erased(@Observes CustomerErased erased) {
        release(erased.id());
    }
}
