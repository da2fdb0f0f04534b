package org.licenseportal.web.integration;

import org.licenseportal.integration.IntegrationSetting;
import org.licenseportal.web.support.FormErrors;

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
public record SettingField(String id, String label, String hint, String value, String error, boolean optional) {

    /** The field of a setting; without a value it is empty. */
    static SettingField of(IntegrationSetting setting, String value, FormErrors errors) {
        String id = "setting-" + setting.code();
        return new SettingField(
                id, setting.label(), setting.hint(), value == null ? "" : value, errors.text(id), !setting.needed());
    }
}
