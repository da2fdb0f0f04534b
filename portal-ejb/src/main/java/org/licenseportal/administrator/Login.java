package org.licenseportal.administrator;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.identity.UserId;

/**
 * A login of an account.
 *
 * @param id whose
 * @param emailKey the address that it logs in with, as addresses are compared
 * @param active whether somebody chose a password or was here
 * @param lastLogin when somebody was here last
 */
record Login(UserId id, String emailKey, boolean active, Optional<Instant> lastLogin) {

    AdministratorState state() {
        return active ? AdministratorState.ACTIVE : AdministratorState.INVITED;
    }
}
