package org.licenseportal.client.command;

import java.util.Locale;
import org.licenseportal.client.license.Flaw;

/** How a command ended. Numbers and names are stable; scripts rely on them. */
public enum ExitCode {
    /** Done, and everything is as it should be. */
    OK(0),
    /** A fault of this program; the message says what to report. */
    INTERNAL(1),
    /** The arguments are wrong, or something that is needed was not given. */
    USAGE(2),
    /** The portal refused the request; it changed nothing. */
    REFUSED(3),
    /** No answer came from the portal or the proxy. */
    UNREACHABLE(4),
    /** The portal asks to come later (limits, maintenance), and still did after all attempts. */
    TRY_LATER(5),
    /** A file cannot be read or written, or is there and must not be overwritten. */
    FILE(6),
    /** A document cannot be read: not a license, request, key, proof or state file, or damaged. */
    MALFORMED(7),
    /** A signature is wrong or missing, its key is unknown or revoked, or a proof proves nothing. */
    SIGNATURE(8),
    /** The key set does not come from the pinned root key. */
    UNTRUSTED_KEYS(9),
    /** The license is for another machine or another device key. */
    WRONG_MACHINE(10),
    /** The license is older than one that was seen before. */
    ROLLED_BACK(11),
    /** The lease of the license has ended. */
    EXPIRED(12),
    /** The license is valid only later than this machine's clock says. */
    NOT_YET_VALID(13),
    /** The license answers another request or is for another site. */
    WRONG_ANSWER(14),
    /** It cannot be done in the state that the agent is in, as to synchronize what was never activated. */
    STATE(15),
    /** An agent or a simulated gateway runs for this directory already. */
    IN_USE(16);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** @return what the process exits with */
    public int number() {
        return number;
    }

    /** @return name for scripts, as {@code wrong-machine} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ExitCode of(Flaw flaw) {
        return switch (flaw) {
            case MALFORMED -> MALFORMED;
            case SIGNATURE_WRONG, SIGNATURE_MISSING, KEY_UNKNOWN, KEY_REVOKED -> SIGNATURE;
            case WRONG_DEVICE_KEY, WRONG_HARDWARE -> WRONG_MACHINE;
            case WRONG_ANSWER -> WRONG_ANSWER;
            case NOT_YET_VALID -> NOT_YET_VALID;
            case EXPIRED -> EXPIRED;
            case ROLLED_BACK -> ROLLED_BACK;
        };
    }
}
