package org.licenseportal.integration;

/**
 * Something that an integration has to be told.
 *
 * @param code its name in the API, unique within the integration
 * @param label what people call it
 * @param hint where they find it
 * @param form what it looks like
 * @param needed whether the integration cannot be switched on without it
 */
public record IntegrationSetting(String code, String label, String hint, SettingForm form, boolean needed) {}
