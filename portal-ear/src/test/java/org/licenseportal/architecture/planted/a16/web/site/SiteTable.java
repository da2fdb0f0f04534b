package org.licenseportal.architecture.planted.a16.web.site;

import org.licenseportal.architecture.MustBeReported;
import org.licenseportal.architecture.planted.a16.web.voucher.VoucherTable;

/** A page that uses another one. */
@MustBeReported
class SiteTable {
    VoucherTable vouchers;
}
