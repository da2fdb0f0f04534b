package org.licenseportal.client.servicelink.agent;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.license.Flaw;
import org.licenseportal.client.license.LicenseTerms;
import org.licenseportal.client.license.Verification.Invalid;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.Outcome.Done;
import org.licenseportal.client.servicelink.SyncRecord;
import org.licenseportal.client.servicelink.state.Activation;
import org.licenseportal.client.servicelink.state.AgentMemory.Memo;
import org.licenseportal.client.servicelink.state.EmergencyPeriod;
import org.licenseportal.client.servicelink.state.HeldLicense;
import org.licenseportal.client.servicelink.state.Phase;

/**
 * Takes a verified license into the memory.
 *
 * @param session of the action
 * @param activation that it is for
 * @param time that it was verified at
 */
record Acceptance(Session session, Activation activation, Instant time) {

    /** An emergency license is what was asked for, and no other license is: neither may pass for the other. */
    static Optional<Invalid> unasked(Operation operation, LicenseTerms terms) {
        boolean emergency = terms.claims().flag("emergency");
        if (emergency == (operation == Operation.EMERGENCY)) {
            return Optional.empty();
        }
        return Optional.of(new Invalid(
                Flaw.WRONG_ANSWER,
                emergency
                        ? "this is an emergency license, and none was asked for"
                        : "an emergency license was asked for, and this is none"));
    }

    Outcome accept(Delivery delivery, LicenseTerms terms, Memo memo) throws IOException {
        HeldLicense held = new HeldLicense(
                delivery.text(), time, delivery.online(), session.machine().parts());
        List<String> changes = LicenseChanges.between(before(terms), terms);
        String result = words(delivery, terms);
        if (delivery.operation() == Operation.EMERGENCY) {
            memo.emergency(Optional.of(new EmergencyPeriod(time, Optional.empty(), Optional.of(held))));
        } else {
            memo.license(held).emergency(Optional.empty()).activation(activation);
            memo.phase(terms.deactivated() ? Phase.DEACTIVATED : Phase.ACTIVATED);
            plan(memo, terms.deactivated());
        }
        if (delivery.operation() == Operation.ACTIVATE || terms.deactivated()) {
            memo.settled();
        }
        memo.add(new SyncRecord(
                session.local(),
                delivery.operation().claim(),
                delivery.online(),
                true,
                result,
                delivery.server(),
                changes));
        session.keep(memo.build());
        return new Done(changes.isEmpty() ? result : result + " " + String.join("; ", changes) + ".");
    }

    private Optional<LicenseTerms> before(LicenseTerms terms) {
        return session.memory()
                .license()
                .map(HeldLicense::terms)
                .filter(old -> old.siteId().equals(terms.siteId()) && !old.deactivated());
    }

    /** By itself only when there is somebody to ask. */
    private void plan(Memo memo, boolean deactivated) {
        Instant now = session.local();
        boolean alone = deactivated || activation.route().servers().isEmpty();
        Optional<Instant> next =
                alone ? Optional.empty() : Optional.of(session.planner().afterSuccess(now));
        memo.contact(memo.contact().failed(0).planned(now, next));
    }

    private static String words(Delivery delivery, LicenseTerms terms) {
        if (terms.deactivated()) {
            return "Deactivated. To activate again, the hardware ID has to be reset on the license server first.";
        }
        String number = "License " + terms.sequence() + " of site " + terms.siteId();
        return switch (delivery.operation()) {
            case EMERGENCY -> number + " is an emergency license until " + StandingWords.moment(terms.leaseEnd()) + ".";
            case ACTIVATE -> "Activated. " + number + " received.";
            default -> number + " received.";
        };
    }
}
