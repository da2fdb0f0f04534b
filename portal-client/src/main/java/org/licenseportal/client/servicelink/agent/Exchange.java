package org.licenseportal.client.servicelink.agent;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.licenseportal.client.license.LicenseTerms;
import org.licenseportal.client.license.LicenseVerifier;
import org.licenseportal.client.license.SequenceStore;
import org.licenseportal.client.license.TrustedKeys;
import org.licenseportal.client.license.Verification;
import org.licenseportal.client.license.Verification.Invalid;
import org.licenseportal.client.license.Verification.Valid;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.request.SignedRequest;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.Outcome.Reason;
import org.licenseportal.client.servicelink.Outcome.Refused;
import org.licenseportal.client.servicelink.state.Activation;
import org.licenseportal.client.servicelink.state.AgentMemory.Memo;

/** One exchange with the license server, from request to verified license. */
final class Exchange {
    /** A license that was made longer ago than this came for a request whose answer was lost. */
    private static final Duration RECENT = Duration.ofHours(1);

    private final Session session;
    private final Operation operation;
    private final Activation activation;

    Exchange(Session session, Operation operation, Activation activation) {
        this.session = session;
        this.operation = operation;
        this.activation = activation;
    }

    /** Sends the request that is on its way already, when it asks for the same; its answer may have been lost. */
    Outcome perform() throws IOException {
        SignedRequest wanted = new RequestMaker(session).make(operation, activation);
        SignedRequest request = session.memory()
                .pending()
                .sent(operation)
                .filter(kept -> kept.asksTheSameAs(wanted))
                .orElse(wanted);
        session.keep(session.memory()
                .edit()
                .pending(session.memory().pending().sending(operation, request))
                .build());
        Servers.Reply reply = session.servers().send(request, activation.route());
        if (Thread.currentThread().isInterrupted()) {
            return new Refused(Reason.UNREACHABLE, "The agent was stopped while it waited for the license server.");
        }
        if (reply instanceof Servers.Reply.License license) {
            return judge(request, license);
        }
        return reply instanceof Servers.Reply.No no
                ? failure().refused(no)
                : failure().unanswered((Servers.Reply.Nothing) reply);
    }

    private Failure failure() {
        return new Failure(session, operation, activation);
    }

    private Outcome judge(SignedRequest request, Servers.Reply.License answer) throws IOException {
        Instant time = answer.issued().portalTime().orElseGet(session::now);
        Verification verification = verifier(session, answer.keys(), time)
                .answering(request)
                .verify(answer.issued().license());
        if (verification instanceof Invalid invalid) {
            return failure().invalid(invalid, answer);
        }
        LicenseTerms terms = ((Valid) verification).terms();
        Optional<Invalid> unasked = Acceptance.unasked(operation, terms);
        if (unasked.isPresent()) {
            return failure().invalid(unasked.get(), answer);
        }
        Memo memo = session.memory()
                .edit()
                .pending(session.memory().pending().answered(operation))
                .contact(session.memory().contact().heard(session.local(), time));
        Delivery delivery = new Delivery(operation, answer.issued().license(), true, answer.server());
        Outcome outcome = new Acceptance(session, activation, time).accept(delivery, terms, memo);
        boolean late = answer.issued().repeated()
                && terms.issuedAt().isBefore(time.minus(RECENT))
                && operation == Operation.SYNC;
        return late ? perform() : outcome;
    }

    /** Wants this device and machine, and no license older than the newest one seen. */
    static LicenseVerifier verifier(Session session, TrustedKeys keys, Instant time) {
        return new LicenseVerifier(keys, Clock.fixed(time, ZoneOffset.UTC))
                .forDevice(session.key().thumbprint())
                .onMachine(session.machine().fingerprint())
                .remembering(SequenceStore.comparing(session.memory().marks()));
    }
}
