package org.licenseportal.gateway;

/**
 * What a gateway found at the other end of its connection.
 *
 * @param type as {@code MiVoice Business}
 * @param version as {@code 9.4}
 */
public record PbxModel(String type, String version) {}
