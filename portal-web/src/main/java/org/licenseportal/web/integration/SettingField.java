package org.licenseportal.web.integration;

/**
 * A setting of an integration as a field of the form.
 *
 * @param id its field
 * @param label what it is called
 * @param hint where one finds it
 * @param value what it is set to
 * @param error what is wrong with it
 * @param optional whether it may be empty
 */
public record SettingField(String id, String label, String hint, String value, String error, boolean optional) {}
