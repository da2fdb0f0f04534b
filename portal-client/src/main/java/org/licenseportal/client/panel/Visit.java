package org.licenseportal.client.panel;

import java.util.Map;
import java.util.Optional;

/**
 * Somebody asks for a page or sends a form.
 *
 * @param path of the address
 * @param query behind its question mark
 * @param form that was sent; an empty one for a page that is asked for
 * @param visitor who
 */
record Visit(String path, Map<String, String> query, Form form, Visitor visitor) {

    /**
     * Who visits.
     *
     * @param id in the cookie
     * @param token for the forms of this visitor
     * @param session when logged in
     */
    record Visitor(String id, String token, Optional<PanelSession> session) {}

    /** The session; screens behind the login are not called without one. */
    PanelSession session() {
        return visitor.session().orElseThrow();
    }

    String query(String name) {
        return query.getOrDefault(name, "");
    }
}
