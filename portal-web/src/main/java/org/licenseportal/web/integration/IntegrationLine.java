package org.licenseportal.web.integration;

/**
 * An integration in the reader's words.
 *
 * @param code its part of addresses
 * @param name what it is called
 * @param description what it does
 * @param state where it stands
 * @param look the look of that
 * @param icon the icon of that
 * @param move what its button sends; empty when it cannot be switched as it stands
 * @param act what its button says
 * @param hint what switching it does, or what has to be done before
 */
public record IntegrationLine(
        String code,
        String name,
        String description,
        String state,
        String look,
        String icon,
        String move,
        String act,
        String hint) {}
