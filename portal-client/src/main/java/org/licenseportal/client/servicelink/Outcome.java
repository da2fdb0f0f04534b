package org.licenseportal.client.servicelink;

import java.util.List;
import java.util.Locale;

/** How an action ended. */
public sealed interface Outcome {

    /** @return what to tell the person */
    String message();

    /**
     * It is done.
     *
     * @param message what came of it
     */
    record Done(String message) implements Outcome {}

    /**
     * It is not done, and nothing has changed but perhaps the alarms.
     *
     * @param reason what kind of refusal
     * @param code stable code: slug of the server's problem as {@code hardware-mismatch}, code of a license's flaw, or
     *     that of the reason
     * @param message what is wrong and what to do
     * @param fields that are wrong, each with its own words; often none
     */
    record Refused(Reason reason, String code, String message, List<FieldMessage> fields) implements Outcome {
        /** Keeps a list of its own. */
        public Refused {
            fields = List.copyOf(fields);
        }

        /**
         * A refusal that no field is to blame for.
         *
         * @param reason what kind of refusal
         * @param message what is wrong and what to do
         */
        public Refused(Reason reason, String message) {
            this(reason, reason.code(), message, List.of());
        }
    }

    /** Kinds of refusal; scripts may rely on them. */
    enum Reason {
        /** What was typed is wrong; the fields say how. */
        INPUT,
        /** It cannot be done in this state, as to synchronize what was never activated. */
        STATE,
        /** The license server refused; it changed nothing. */
        SERVER,
        /** The license server asks to come later. */
        LATER,
        /** No answer came from any server. */
        UNREACHABLE,
        /** What came is not a license that may be used here. */
        LICENSE,
        /** The directory of the agent cannot be written: full, read-only or gone. */
        DISK;

        /** @return stable code, as {@code unreachable} */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
