package org.licenseportal.web.support;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form sent, by the names of the fields. A page acts on what {@link #here} gives and on nothing else: an address
 * that somebody else wrote must not act for whoever opens it.
 */
public final class Posted {

    private final Map<String, String[]> values;

    private Posted(Map<String, String[]> values) {
        this.values = values;
    }

    /** What the form of this request sent; nothing where an address was merely opened. */
    public static Posted here() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return "POST".equals(request.getMethod()) ? asked() : new Posted(Map.of());
    }

    /**
     * What a form sent or an address says behind its question mark: enough to show something, never to do something.
     */
    public static Posted asked() {
        return new Posted(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
    }

    /** What a field says, without spaces around it; empty text when it was not sent. */
    public String one(String field) {
        return all(field).stream().findFirst().map(String::strip).orElse("");
    }

    /** What several fields of one name say, in their order. */
    public List<String> all(String field) {
        return Optional.ofNullable(values.get(field)).map(Arrays::asList).orElse(List.of());
    }

    /** The number that a hidden field says; empty when it is none. */
    public Optional<Long> number(String field) {
        return Optional.of(one(field))
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }
}
