package org.licenseportal.client.servicelink.agent;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.license.LicenseTerms;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.servicelink.FieldMessage;
import org.licenseportal.client.servicelink.Outcome;
import org.licenseportal.client.servicelink.Outcome.Done;
import org.licenseportal.client.servicelink.Outcome.Reason;
import org.licenseportal.client.servicelink.Outcome.Refused;
import org.licenseportal.client.servicelink.SyncRecord;
import org.licenseportal.client.servicelink.state.EmergencyPeriod;
import org.licenseportal.client.servicelink.state.HeldLicense;

/**
 * Begins an emergency period by a code that was read over the phone.
 *
 * @param session of the action
 */
record EmergencyUse(Session session) {

    Outcome begin(String typed) throws IOException {
        Optional<EmergencyCode> code = EmergencyCode.parse(typed);
        if (code.isEmpty()) {
            return refused("An emergency code has 16 letters and digits, as 4EWN-VKTY-0BP4-DMKG.");
        }
        LicenseTerms license =
                session.memory().license().map(HeldLicense::terms).orElseThrow();
        Optional<Instant> end = code.get().end(session.memory());
        if (end.isEmpty()) {
            return refused("This is no code for license " + numbers(license) + " of site " + license.siteId()
                    + "; tell the license server's staff this number.");
        }
        if (isSpent(code.get())) {
            return refused("This code was used here before.");
        }
        if (!session.now().isBefore(end.get())) {
            return refused("The period of this code ended at " + StandingWords.moment(end)
                    + ". If that is not so, set this machine's clock.");
        }
        return begin(code.get());
    }

    /** The last one may be typed again, as after a clock was set right: its period ends when it ends. */
    private boolean isSpent(EmergencyCode code) {
        List<String> used = session.memory().usedCodes();
        return used.contains(code.text()) && !used.get(used.size() - 1).equals(code.text());
    }

    private Outcome begin(EmergencyCode code) throws IOException {
        Optional<HeldLicense> given = session.memory().emergency().flatMap(EmergencyPeriod::license);
        EmergencyPeriod period = new EmergencyPeriod(session.now(), Optional.of(code.text()), given);
        String claim = Operation.EMERGENCY.claim();
        session.keep(session.memory()
                .edit()
                .emergency(Optional.of(period))
                .add(new SyncRecord(session.local(), claim, false, true, "Emergency code accepted.", "", List.of()))
                .build());
        Standing standing = Standing.of(session.facts());
        return new Done("Emergency license until " + StandingWords.moment(standing.emergencyEnd()) + ".");
    }

    private String numbers(LicenseTerms license) {
        return session.memory()
                .emergency()
                .flatMap(EmergencyPeriod::license)
                .map(given -> given.terms().sequence() + " or " + license.sequence())
                .orElse(String.valueOf(license.sequence()));
    }

    private static Outcome refused(String words) {
        return new Refused(
                Reason.INPUT, Reason.INPUT.code(), words, List.of(new FieldMessage(FieldMessage.CODE, words)));
    }
}
