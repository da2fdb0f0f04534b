package org.licenseportal.client.servicelink.agent;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.licenseportal.client.license.Flaw;
import org.licenseportal.client.license.Verification.Invalid;
import org.licenseportal.client.online.PortalProblem;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.Outcome.Reason;
import org.licenseportal.client.servicelink.Outcome.Refused;
import org.licenseportal.client.servicelink.SyncRecord;
import org.licenseportal.client.servicelink.schedule.Planner;
import org.licenseportal.client.servicelink.state.Activation;
import org.licenseportal.client.servicelink.state.AgentMemory.Memo;
import org.licenseportal.client.servicelink.state.ContactMemory;
import org.licenseportal.client.servicelink.state.Phase;

/**
 * Writes down that an exchange failed, and when the next one is due.
 *
 * @param session of the action
 * @param operation that failed
 * @param activation that it was for
 */
record Failure(Session session, Operation operation, Activation activation) {
    /** The server does not take this machine for the one of the site. */
    private static final Set<String> OTHER_MACHINE =
            Set.of("hardware-mismatch", "not-activated", "hardware-reset-required");

    /** Whether the site was given up is not known, and nothing else may be asked for before it is. */
    private static final String ASKED_AGAIN =
            ". The deactivation is asked for again in place of the next synchronization, unless this is activated anew";

    /** What has these was perhaps not made by the license server: its clock is nobody's. */
    private static final Set<Flaw> ANYBODYS = EnumSet.of(
            Flaw.MALFORMED, Flaw.SIGNATURE_WRONG, Flaw.SIGNATURE_MISSING, Flaw.KEY_UNKNOWN, Flaw.KEY_REVOKED);

    Outcome refused(Servers.Reply.No no) throws IOException {
        PortalProblem problem = no.problem();
        String words = problem.title()
                + problem.detail().map(detail -> ". " + detail).orElse("")
                + (problem.errors().isEmpty() ? "" : " " + String.join("; ", problem.errors()));
        boolean portal = problem.slug().isPresent();
        Memo memo = memo(portal ? problem.portalTime() : Optional.empty());
        if (portal && !problem.temporary()) {
            memo.pending(session.memory().pending().answered(operation));
        }
        String code = problem.slug().orElse("http-" + problem.status());
        if (OTHER_MACHINE.contains(code) && concernsThisSite()) {
            memo.refused(session.now());
        }
        write(memo, words, no.server(), problem.retryAfter());
        return new Refused(problem.temporary() ? Reason.LATER : Reason.SERVER, code, words, List.of());
    }

    /** After a deactivation it is no news, and about another site it says nothing. */
    private boolean concernsThisSite() {
        boolean bound =
                session.memory().phase() == Phase.ACTIVATED || session.memory().phase() == Phase.REFUSED;
        return bound
                && session.memory()
                        .activation()
                        .map(own -> own.site().equals(activation.site()))
                        .orElse(false);
    }

    Outcome unanswered(Servers.Reply.Nothing nothing) throws IOException {
        write(memo(Optional.empty()), nothing.words(), nothing.server(), Optional.empty());
        return new Refused(
                Reason.UNREACHABLE,
                operation == Operation.DEACTIVATE ? nothing.words() + ASKED_AGAIN : nothing.words());
    }

    /** The same request would get the same license: asked anew it may come as it should be. */
    Outcome invalid(Invalid invalid, Servers.Reply.License answer) throws IOException {
        Memo memo = memo(
                ANYBODYS.contains(invalid.flaw())
                        ? Optional.empty()
                        : answer.issued().portalTime());
        if (invalid.flaw() != Flaw.NOT_YET_VALID) {
            memo.pending(session.memory().pending().answered(operation));
        }
        String words = "The license that came is not valid here: " + invalid.detail();
        write(memo, words, answer.server(), Optional.empty());
        return new Refused(Reason.LICENSE, invalid.flaw().code(), words, List.of());
    }

    private Memo memo(Optional<Instant> serverTime) {
        ContactMemory contact = session.memory().contact();
        return session.memory()
                .edit()
                .contact(serverTime
                        .map(time -> contact.heard(session.local(), time))
                        .orElse(contact));
    }

    private void write(Memo memo, String words, String server, Optional<Duration> retryAfter) throws IOException {
        memo.add(new SyncRecord(session.local(), operation.claim(), true, false, words, server, List.of()));
        boolean due = Planner.due(
                session.local(),
                session.memory().contact().planned(),
                session.memory().contact().next());
        if (operation == Operation.SYNC || operation == Operation.DEACTIVATE && due) {
            plan(memo, retryAfter, due);
        }
        session.keep(memo.build());
    }

    /**
     * A machine that is refused asks once a period: only a person can help it. Whoever tries by hand before the planned
     * time learns nothing that counts twice: three clicks in a minute are no outage.
     */
    private void plan(Memo memo, Optional<Duration> retryAfter, boolean due) {
        Instant now = session.local();
        int before = session.memory().contact().failures();
        int failures = before == 0 || due ? before + 1 : before;
        Instant next = memo.phase() == Phase.REFUSED
                ? session.planner().afterSuccess(now)
                : session.planner().afterFailure(now, failures, retryAfter);
        memo.contact(memo.contact().failed(failures).planned(now, Optional.of(next)));
    }
}
