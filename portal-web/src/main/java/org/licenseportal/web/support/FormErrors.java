package org.licenseportal.web.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with a form, by the ID of the field, in the order of the fields. The tag {@code errorSummary} lists it
 * on top of the page, {@code field} says it again beside the field.
 */
public final class FormErrors {

    /** Nothing is wrong. */
    public static final FormErrors NONE = new FormErrors(Map.of());

    private final Map<String, String> errors;

    private FormErrors(Map<String, String> errors) {
        this.errors = errors;
    }

    /** One thing is wrong. */
    public static FormErrors of(String field, String text) {
        return NONE.and(field, text);
    }

    /** The same and one thing more. */
    public FormErrors and(String field, String text) {
        Map<String, String> more = new LinkedHashMap<>(errors);
        more.put(field, text);
        return new FormErrors(more);
    }

    /** Whether anything is wrong. */
    public boolean isAny() {
        return !errors.isEmpty();
    }

    /** All that is wrong. */
    public List<Entry> getEntries() {
        return errors.entrySet().stream()
                .map(error -> new Entry(error.getKey(), error.getValue()))
                .toList();
    }

    /** What is wrong with a field; empty when nothing is. */
    public String text(String field) {
        return errors.getOrDefault(field, "");
    }

    /**
     * Something that is wrong.
     *
     * @param field the ID of the field
     * @param text what is wrong and what to do
     */
    public record Entry(String field, String text) {}
}
