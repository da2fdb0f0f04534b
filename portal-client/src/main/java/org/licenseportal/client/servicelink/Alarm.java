package org.licenseportal.client.servicelink;

import java.time.Instant;

/**
 * Something that a person should know of.
 *
 * @param code stable name, as {@code sync-failed}
 * @param severity how bad it is
 * @param text what is the matter
 * @param cure what to do
 * @param since when it began, by this machine's clock
 */
public record Alarm(String code, Severity severity, String text, String cure, Instant since) {

    /**
     * @param beginning of it
     * @return the same alarm, begun then
     */
    public Alarm since(Instant beginning) {
        return new Alarm(code, severity, text, cure, beginning);
    }

    /** How bad an alarm is. */
    public enum Severity {
        /** Everything works still. */
        MINOR,
        /** Something stops working soon or has stopped. */
        MAJOR
    }
}
