package org.licenseportal.architecture.planted.a16.web.voucher;

/** What belongs to another page. */
public class VoucherTable {}
