package org.licenseportal.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The variable parts of the address that was asked for, as {@code #{path.siteId}} or {@code path.get("siteId")}. */
@Named("path")
@RequestScoped
public class PathParts extends AbstractMap<String, String> {

    static final String ATTRIBUTE = "org.licenseportal.pathParts";

    @Inject
    HttpServletRequest request;

    /** The part of this name; empty text when the address has none, so that it looks like an unknown one. */
    @Override
    public String get(Object name) {
        return parts().getOrDefault(name, "");
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return parts().entrySet();
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> parts() {
        Object parts = request.getAttribute(ATTRIBUTE);
        return parts == null ? Map.of() : (Map<String, String>) parts;
    }
}
