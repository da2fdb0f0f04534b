package org.licenseportal.administrator;

import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerScope;

/**
 * Somebody wants the invitation of an admin contact sent again.
 *
 * @param scope whose customers the asker sees
 * @param account which account
 * @param contact the identifier of the contact
 * @param inviter who invites, as the reader of the mail knows them
 */
public record InviteAdministrator(CustomerScope scope, AccountId account, String contact, String inviter) {}
