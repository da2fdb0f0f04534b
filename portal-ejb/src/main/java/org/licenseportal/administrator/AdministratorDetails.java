package org.licenseportal.administrator;

import java.time.Instant;
import java.util.Optional;
import org.licenseportal.identity.EmailAddress;

/**
 * An admin contact of an account, and its login.
 *
 * @param contact the identifier of the contact
 * @param name what it is called
 * @param email its address, which is the one that it logs in with
 * @param state whether it logs in
 * @param lastLogin when it was here last
 */
public record AdministratorDetails(
        String contact, String name, EmailAddress email, AdministratorState state, Optional<Instant> lastLogin) {}
