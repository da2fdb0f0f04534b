package org.licenseportal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What a user began and did not finish, each a way in or to another address: links to a new password, a login that
 * waits for its second factor, a change of the address. All of it ends when the user proves anew who it is.
 */
@ApplicationScoped
class Unfinished {

    @Inject
    PasswordLinkRepository links;

    @Inject
    LoginStepRepository steps;

    @Inject
    EmailChangeRepository changes;

    /** Ends all of it, in the caller's transaction. */
    void endAll(UserId user) {
        links.endAll(user);
        steps.endAll(user);
        changes.endAll(user);
    }
}
