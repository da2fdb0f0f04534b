package org.licenseportal.voucher;

/** Which vouchers are wanted. */
public enum VoucherUse {
    /** All of them. */
    ANY,
    /** Those that can still be assigned. */
    UNUSED,
    /** Those that were redeemed. */
    USED
}
