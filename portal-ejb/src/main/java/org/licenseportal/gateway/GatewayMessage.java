package org.licenseportal.gateway;

/**
 * A message of a gateway, its signature verified.
 *
 * @param thumbprint the thumbprint of the device key, which is who sent it
 * @param digest of all its bytes
 * @param jti its ID
 * @param iat what the gateway's clock said, in seconds
 * @param sequence its place among all of that gateway
 * @param serial the serial number of the gateway
 * @param content what it says
 */
record GatewayMessage(
        String thumbprint, String digest, String jti, long iat, long sequence, String serial, MessageContent content) {}
