package org.licenseportal.journey;

import java.util.List;

/**
 * A broken license request.
 *
 * @param kind names the way in which it is broken, for messages
 * @param heads header lines, each with its line end
 */
record Mutation(String kind, String heads, byte[] body) {

    /** What a request may be sent as. */
    private static final List<String> TAKEN = List.of(
            "application/jose+json",
            "application/jose",
            "application/json",
            "text/plain",
            "application/octet-stream",
            "application/x-www-form-urlencoded",
            "application/vnd.license-portal.license-request",
            "Application/JSON; charset=utf-8");

    /** With a media type that the portal takes. */
    static Mutation taken(String kind, byte[] body, int choice) {
        return typed(kind, TAKEN.get(Math.floorMod(choice, TAKEN.size())), body);
    }

    static Mutation typed(String kind, String mediaType, byte[] body) {
        return new Mutation(kind, "Content-Type: " + mediaType + "\r\n", body);
    }
}
