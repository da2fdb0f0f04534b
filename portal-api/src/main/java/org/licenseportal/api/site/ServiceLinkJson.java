package org.licenseportal.api.site;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.site.SiteDetails;
import org.licenseportal.site.SiteRegistration;

/** The connection to an installation as the license server sees it. */
final class ServiceLinkJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private ServiceLinkJson() {}

    static JsonObjectBuilder of(SiteDetails site) {
        SiteRegistration registration = site.registration();
        var object = JSON.createObjectBuilder().add("status", status(registration));
        optional(object, "applicationRecordId", registration.applicationRecordId());
        optional(object, "serviceLinkId", registration.serviceLinkId());
        optional(object, "hardwareId", registration.hardwareId());
        optional(object, "installedVersion", registration.installedVersion());
        optional(object, "activatedAt", site.dates().activatedAt());
        optional(object, "synchronizedAt", site.dates().synchronizedAt());
        optional(object, "lastContactAt", site.dates().lastContact());
        return object;
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
