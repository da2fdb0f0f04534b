package org.licenseportal.web.integration;

/**
 * A privilege in the reader's words.
 *
 * @param code what its button sends
 * @param name what it is called
 * @param description what it allows
 * @param on whether the account has it
 * @param state the same in words
 * @param move what its button does
 * @param act what its button says
 * @param with the integrations that are on and bring it
 */
public record PrivilegeLine(
        String code, String name, String description, boolean on, String state, String move, String act, String with) {}
