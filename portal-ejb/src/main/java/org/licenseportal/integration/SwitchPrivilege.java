package org.licenseportal.integration;

import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;
import org.licenseportal.kernel.Actor;

/**
 * The wish to switch a privilege of an account, whatever its integrations do (ACC-4).
 *
 * @param scope whose customers are seen
 * @param account which account
 * @param privilege which privilege
 * @param on whether the account is to have it
 * @param actor who wants it
 */
public record SwitchPrivilege(
        CustomerScope scope, AccountId account, PrivilegeCode privilege, boolean on, Actor actor) {}
