package org.licenseportal.gateway;

import org.licenseportal.customer.AccountId;

/**
 * The wish to tell the gateway of a customer its PBX.
 *
 * @param account the customer
 * @param access where the PBX is and how to log in there
 */
public record SetPbx(AccountId account, PbxAccess access) {}
