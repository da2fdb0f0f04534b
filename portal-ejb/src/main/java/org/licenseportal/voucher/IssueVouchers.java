package org.licenseportal.voucher;

import java.time.Instant;
import org.licenseportal.catalog.PartNumber;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Makes vouchers of a part for a reseller.
 *
 * @param owner whose they are
 * @param order what they were ordered with
 * @param part what each stands for
 * @param quantity how many
 * @param now when this happens
 */
public record IssueVouchers(
        ResellerNumber owner, PurchaseOrderNumber order, PartNumber part, int quantity, Instant now) {}
