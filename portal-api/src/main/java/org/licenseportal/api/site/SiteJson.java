package org.licenseportal.api.site;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.assurance.Coverage;
import org.licenseportal.assurance.FeatureCover;
import org.licenseportal.assurance.PartCount;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.servicelink.LinkHistory;
import org.licenseportal.site.SiteCover;
import org.licenseportal.site.SiteDetails;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.site.SiteSummary;

/** Sites as the API shows them, on some day. */
final class SiteJson {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private SiteJson() {}

    static String of(Page<SiteSummary> page, LocalDate today) {
        var items = JSON.createArrayBuilder();
        page.items().forEach(site -> items.add(object(site, today)));
        var list = JSON.createObjectBuilder().add("items", items);
        page.next().map(Cursor::text).ifPresentOrElse(next -> list.add("next", next), () -> list.addNull("next"));
        return list.build().toString();
    }

    static String of(SiteDetails site, Coverage coverage, LinkHistory history, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        SiteRegistration registration = site.registration();
        var summary = new SiteSummary(
                registration.siteId(),
                registration.name(),
                site.licensed(),
                registration.state(),
                registration.resellerNumber().orElseThrow(),
                site.assuredUntil());
        return object(summary, today)
                .add("entitlements", entitlements(coverage))
                .add(
                        "coverage",
                        JSON.createObjectBuilder()
                                .add("held", parts(coverage.held()))
                                .add("required", parts(coverage.required()))
                                .add("missing", parts(coverage.missing()))
                                .add("order", parts(coverage.order())))
                .add("serviceLink", ServiceLinkJson.of(site, history, now))
                .build()
                .toString();
    }

    private static JsonObjectBuilder object(SiteSummary site, LocalDate today) {
        var object = JSON.createObjectBuilder().add("siteId", site.siteId().value());
        optional(object, "siteName", site.name());
        object.add("product", site.licensed().product().value())
                .add("version", site.licensed().version().value())
                .add("registered", site.registered())
                .add("swas", swas(site.cover(today), site.assuredUntil()));
        return object.add("resellerNumber", site.owner().value());
    }

    private static JsonObjectBuilder swas(SiteCover cover, Optional<LocalDate> until) {
        var swas = JSON.createObjectBuilder().add("status", cover.word());
        optional(swas, "expires", until);
        return swas;
    }

    private static JsonArrayBuilder entitlements(Coverage coverage) {
        var list = JSON.createArrayBuilder();
        for (FeatureCover feature : coverage.features()) {
            list.add(JSON.createObjectBuilder()
                    .add("feature", feature.feature().value())
                    .add("name", feature.name())
                    .add("quantity", feature.licensed()));
        }
        return list;
    }

    private static JsonArrayBuilder parts(List<PartCount> parts) {
        var list = JSON.createArrayBuilder();
        for (PartCount part : parts) {
            list.add(JSON.createObjectBuilder()
                    .add("part", part.number().value())
                    .add("quantity", part.quantity())
                    .add("description", part.part().description()));
        }
        return list;
    }

    private static void optional(JsonObjectBuilder object, String member, Optional<?> value) {
        value.ifPresentOrElse(there -> object.add(member, there.toString()), () -> object.addNull(member));
    }
}
