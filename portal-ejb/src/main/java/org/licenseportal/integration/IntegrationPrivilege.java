package org.licenseportal.integration;

/**
 * What applications may do in an account (ACC-4).
 *
 * @param code its code
 * @param name what people call it
 * @param description what it allows, in a sentence
 */
public record IntegrationPrivilege(PrivilegeCode code, String name, String description) {}
