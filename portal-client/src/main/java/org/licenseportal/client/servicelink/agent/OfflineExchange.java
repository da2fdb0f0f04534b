package org.licenseportal.client.servicelink.agent;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.license.Flaw;
import org.licenseportal.client.license.LicenseTerms;
import org.licenseportal.client.license.LicenseVerifier;
import org.licenseportal.client.license.TrustedKeys;
import org.licenseportal.client.license.Verification;
import org.licenseportal.client.license.Verification.Invalid;
import org.licenseportal.client.license.Verification.Valid;
import org.licenseportal.client.online.PortalAddress;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.request.SignedRequest;
import org.licenseportal.client.servicelink.FieldMessage;
import org.licenseportal.client.servicelink.OfflineAnswer;
import org.licenseportal.client.servicelink.OfflineAnswer.Made;
import org.licenseportal.client.servicelink.OfflineRequest;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.Outcome.Done;
import org.licenseportal.client.servicelink.Outcome.Reason;
import org.licenseportal.client.servicelink.Outcome.Refused;
import org.licenseportal.client.servicelink.state.Activation;
import org.licenseportal.client.servicelink.state.PendingRequests;

/**
 * The exchange by file: a request that is carried away, a license that is brought back.
 *
 * @param session of the action
 */
record OfflineExchange(Session session) {

    /** The request that was carried away already, when it asks for the same: its license may be on its way. */
    OfflineAnswer request(Operation operation, Activation activation) throws IOException {
        SignedRequest wanted = new RequestMaker(session).make(operation, activation);
        PendingRequests pending = session.memory().pending();
        SignedRequest request =
                pending.carried().filter(kept -> kept.asksTheSameAs(wanted)).orElse(wanted);
        session.keep(session.memory()
                .edit()
                .pending(pending.carrying(request, Optional.of(activation)))
                .build());
        Optional<PortalAddress> portal =
                activation.route().servers().stream().findFirst().map(PortalAddress::ofPlain);
        String place =
                portal.map(address -> address.registerPage().toString()).orElse("the portal's page Register software");
        String heading = "License request (" + operation.claim() + ") for "
                + activation.platform().server().idName() + " " + activation.id() + ". Upload it at " + place;
        return new Made(new OfflineRequest(
                operation.claim() + "-" + activation.id() + ".licreq",
                request.toFile(heading),
                portal.map(address -> address.registerPage() + "#request=" + request.toCompact())));
    }

    Outcome load(byte[] file) throws IOException {
        PendingRequests pending = session.memory().pending();
        Optional<SignedRequest> carried = pending.carried();
        Optional<Activation> activation = pending.activation().or(session.memory()::activation);
        Optional<TrustedKeys> keys = session.savedKeys();
        if (activation.isEmpty()) {
            return new Refused(Reason.STATE, "Make a request first; the license has to answer it.");
        }
        if (keys.isEmpty()) {
            return new Refused(
                    Reason.STATE,
                    "There is no key set to verify the license with. Take the portal's along, from its address"
                            + " /.well-known/license-keys, and load it first, as a license is loaded.");
        }
        LicenseVerifier verifier = Exchange.verifier(session, keys.get(), session.now());
        Verification verification =
                carried.map(verifier::answering).orElse(verifier).verify(file);
        if (verification instanceof Invalid invalid) {
            return refused(invalid);
        }
        LicenseTerms terms = ((Valid) verification).terms();
        if (!terms.isFor(activation.get().site())) {
            return refused(new Invalid(Flaw.WRONG_ANSWER, "the license is for another site"));
        }
        Operation operation = carried.flatMap(
                        request -> Operation.of(request.claims().requiredText("operation")))
                .orElse(terms.deactivated() ? Operation.DEACTIVATE : Operation.SYNC);
        Optional<Invalid> unasked = Acceptance.unasked(operation, terms);
        if (unasked.isPresent()) {
            return refused(unasked.get());
        }
        if (carried.isEmpty() && isHeld(terms)) {
            return new Done("This license is here already.");
        }
        Delivery delivery = new Delivery(operation, file, false, "");
        return new Acceptance(session, activation.get(), session.now())
                .accept(delivery, terms, session.memory().edit().pending(pending.returned()));
    }

    /** It answered something once; loaded again it says nothing new about this machine or the contact. */
    private boolean isHeld(LicenseTerms terms) {
        return session.memory()
                .license()
                .filter(held -> held.terms().serial().equals(terms.serial()))
                .isPresent();
    }

    private static Outcome refused(Invalid invalid) {
        String words = "This file cannot be used here: " + invalid.detail() + ".";
        return new Refused(
                Reason.LICENSE, invalid.flaw().code(), words, List.of(new FieldMessage(FieldMessage.FILE, words)));
    }
}
