package org.licenseportal.architecture.planted.a7.web.site;

import org.licenseportal.architecture.MustBeReported;
import org.licenseportal.architecture.planted.a7.web.voucher.VoucherRow;

/** A page that looks into another one. */
@MustBeReported
class CuriousBacking {
    VoucherRow row;
}
