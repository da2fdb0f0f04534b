package org.licenseportal.api.site;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.servicelink.LicenseServer;
import org.licenseportal.servicelink.LinkHistory;
import org.licenseportal.servicelink.Synchronization;
import org.licenseportal.site.SiteContact;
import org.licenseportal.site.SiteDetails;
import org.licenseportal.site.SiteRegistration;

/** The connection to an installation as the license server sees it. */
final class ServiceLinkJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private ServiceLinkJson() {}

    /**
     * The connection as it is.
     *
     * @param history how it went last
     * @param now when that was looked up
     */
    static JsonObjectBuilder of(SiteDetails site, LinkHistory history, Instant now) {
        SiteRegistration registration = site.registration();
        var object = JSON.createObjectBuilder().add("status", status(registration));
        optional(object, "applicationRecordId", registration.applicationRecordId());
        optional(object, "serviceLinkId", registration.serviceLinkId());
        optional(object, "hardwareId", registration.hardwareId());
        optional(object, "installedVersion", registration.installedVersion());
        optional(object, "activatedAt", site.dates().activatedAt());
        optional(object, "synchronizedAt", site.dates().synchronizedAt());
        optional(object, "lastContactAt", site.dates().lastContact());
        LicenseServer server = LicenseServer.of(registration);
        object.add("server", server.word())
                .add("identifier", server.identifier(registration))
                .add("contact", site.contact(now).word());
        optional(
                object, "lastContact", history.latest().map(Synchronization::at).or(site.dates()::lastContact));
        optional(object, "lastResult", history.latest().map(Synchronization::result));
        optional(object, "nextExpected", site.lease().map(at -> at.plus(SiteContact.RHYTHM)));
        optional(object, "leaseEnds", site.lease().map(at -> at.plus(SiteContact.LEASE)));
        optional(object, "agent", agent(history));
        return object;
    }

    /** Of the last license; what was refused since may have come from any machine. */
    static Optional<String> agent(LinkHistory history) {
        return Stream.concat(history.delivered().stream(), history.refusals().stream())
                .flatMap(request -> request.origin().agent().stream())
                .findFirst();
    }

    private static String status(SiteRegistration site) {
        if (site.hardwareResetPending()) {
            return "deactivated";
        }
        return site.activated() ? "activated" : "not-activated";
    }

    private static void optional(JsonObjectBuilder object, String member, Optional<?> value) {
        value.ifPresentOrElse(there -> object.add(member, there.toString()), () -> object.addNull(member));
    }
}
