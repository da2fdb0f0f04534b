/**
 * The question an installation asks the portal: which site, which machine, what to do, signed by the device's own key.
 *
 * <p>Life of a request: {@link org.licenseportal.client.request.LicenseRequest} is put together and checked, signed by
 * the {@link org.licenseportal.client.request.DeviceKey} into a
 * {@link org.licenseportal.client.request.SignedRequest}, and from then on only carried: as a file, as JSON, compact,
 * or in a QR code. The signed bytes never change, so sending them twice is harmless.
 *
 * <p>Source: the license exchange, version 1, "The request"; RFC 7515, RFC 8037, RFC 9864.
 */
package org.licenseportal.client.request;
