package org.licenseportal.subscription;

import org.licenseportal.customer.AccountId;
import org.licenseportal.kernel.Actor;
import org.licenseportal.reseller.ResellerNumber;

/**
 * The wish to assign a subscription to an account.
 *
 * @param owner whose subscription and whose customer it is
 * @param number which subscription
 * @param account which account
 * @param actor who wants it
 */
public record AssignSubscription(ResellerNumber owner, SubscriptionNumber number, AccountId account, Actor actor) {}
