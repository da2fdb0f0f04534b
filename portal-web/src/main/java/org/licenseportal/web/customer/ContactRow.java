package org.licenseportal.web.customer;

import java.util.List;
import org.licenseportal.web.support.Choice;

/**
 * A contact in a form.
 *
 * @param group the beginning of the names of its fields, {@code admin} or {@code support}
 * @param label what it is called together with its number
 * @param index which row it is, counted from 0
 * @param kinds what it can be; none where there is no choice
 * @param name what was typed
 * @param email what was typed
 */
public record ContactRow(String group, String label, int index, List<Choice> kinds, String name, String email) {

    /** The ID of one of its fields. */
    public String id(String field) {
        return group + field + "-" + index;
    }
}
