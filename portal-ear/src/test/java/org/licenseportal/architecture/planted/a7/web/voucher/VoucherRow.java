package org.licenseportal.architecture.planted.a7.web.voucher;

/** What belongs to another page. */
public class VoucherRow {}
