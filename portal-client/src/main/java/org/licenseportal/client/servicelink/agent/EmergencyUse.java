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
        Optional<Instant> end = code.get().end(license);
        if (end.isEmpty()) {
            return refused("This is no code for license " + license.sequence() + " of site " + license.siteId()
                    + "; tell the license server's staff this number.");
        }
        if (session.memory().usedCodes().contains(code.get().text())) {
            return refused("This code was used here before.");
        }
        if (!session.now().isBefore(end.get())) {
            return refused("The period of this code ended at " + StandingWords.moment(end)
                    + ". If that is not so, set this machine's clock.");
        }
        return begin(code.get());
    }

    private Outcome begin(EmergencyCode code) throws IOException {
        EmergencyPeriod period = new EmergencyPeriod(session.now(), Optional.of(code.text()), Optional.empty());
        String claim = Operation.EMERGENCY.claim();
        session.keep(session.memory()
                .edit()
                .emergency(Optional.of(period))
                .add(new SyncRecord(session.local(), claim, false, true, "Emergency code accepted.", "", List.of()))
                .build());
        Standing standing = Standing.of(session.facts());
        return new Done("Emergency license until " + StandingWords.moment(standing.emergencyEnd()) + ".");
    }

    private static Outcome refused(String words) {
        return new Refused(
                Reason.INPUT, Reason.INPUT.code(), words, List.of(new FieldMessage(FieldMessage.CODE, words)));
    }
}
