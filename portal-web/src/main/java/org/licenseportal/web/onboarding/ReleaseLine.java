package org.licenseportal.web.onboarding;

/**
 * What taking a gateway off its customer changes.
 *
 * @param label what changes
 * @param before how it is
 * @param after how it will be
 */
public record ReleaseLine(String label, String before, String after) {}
