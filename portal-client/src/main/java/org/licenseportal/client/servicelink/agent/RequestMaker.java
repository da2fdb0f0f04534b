package org.licenseportal.client.servicelink.agent;

import java.util.Optional;
import org.licenseportal.client.license.SequenceStore.Mark;
import org.licenseportal.client.request.LicenseRequest;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.request.SignedRequest;
import org.licenseportal.client.servicelink.state.Activation;
import org.licenseportal.client.servicelink.state.HeldLicense;
import org.licenseportal.client.servicelink.state.Settings.Installed;

/**
 * Makes the requests of an agent.
 *
 * @param session of the action
 */
record RequestMaker(Session session) {

    SignedRequest make(Operation operation, Activation activation) {
        LicenseRequest.Builder request = LicenseRequest.of(
                        operation, activation.site(), session.machine().fingerprint())
                .agent(program());
        held().ifPresent(mark -> request.sequence(mark.sequence()));
        session.machine().parts().ifPresent(request::hardwareComponents);
        if (operation == Operation.ACTIVATE) {
            Installed installed = session.settings().installed().orElseThrow();
            request.installed(installed.product(), installed.version());
        }
        return request.build(session.outside().clock()).sign(session.key());
    }

    /** What this installation holds of the site: the newest that it has seen, an emergency license included. */
    private Optional<Mark> held() {
        return session.memory().license().map(HeldLicense::terms).map(terms -> session.memory()
                .marks()
                .get(terms.siteId()));
    }

    private static String program() {
        String version = RequestMaker.class.getPackage().getImplementationVersion();
        return "portal-client/" + (version == null ? "development" : version);
    }
}
