package org.licenseportal.client.gateway.pbx;

/**
 * A user of a telephone system.
 *
 * @param id of the user in the telephone system; it stays when the rest changes
 * @param name of a person
 * @param extension the internal number
 * @param email address
 */
public record PbxUser(String id, String name, String extension, String email) {}
