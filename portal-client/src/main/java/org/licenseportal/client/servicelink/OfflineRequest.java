package org.licenseportal.client.servicelink;

import java.util.Optional;

/**
 * A request on its way by hand.
 *
 * @param fileName to offer for it, as {@code activate-50607080.licreq}
 * @param file text of the file
 * @param qrUrl address that a phone opens to upload it; empty when the portal's address is not known here
 */
public record OfflineRequest(String fileName, String file, Optional<String> qrUrl) {}
