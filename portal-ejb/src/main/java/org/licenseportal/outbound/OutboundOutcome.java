package org.licenseportal.outbound;

/** What became of a request to somebody outside. */
public sealed interface OutboundOutcome {

    /**
     * Somebody answered, whatever it was.
     *
     * @param status the HTTP status; a redirection is answered like anything else, and nobody follows it
     * @param type the media type; empty when the answer names none
     * @param body what the answer says
     */
    record Answered(int status, String type, String body) implements OutboundOutcome {}

    /**
     * Nobody answered.
     *
     * @param fault why
     */
    record Failed(OutboundFault fault) implements OutboundOutcome {}
}
