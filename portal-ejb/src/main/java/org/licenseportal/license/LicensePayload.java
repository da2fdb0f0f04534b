package org.licenseportal.license;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.assurance.AssuranceStatus;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.Entitlement;
import org.licenseportal.site.SiteContact;
import org.licenseportal.site.SiteName;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.voucher.VoucherCode;

/** The claims of a license, in the words of the license exchange. */
final class LicensePayload {

    /** How long an emergency license holds. */
    static final Duration EMERGENCY = Duration.ofDays(14);

    /** The claim with the last link of the license's {@link EmergencyChain}. */
    static final String ANCHOR = "emergencyAnchor";

    /** The claim with the day of that chain's first code. */
    static final String ANCHORED = "emergencyFrom";

    /** Held: without it, every object and array would search the class path for a provider. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final IssueLicense wish;
    private final String issuer;
    private final EmergencyChain emergency;

    LicensePayload(IssueLicense wish, String issuer, EmergencyChain emergency) {
        this.wish = wish;
        this.issuer = issuer;
        this.emergency = emergency;
    }

    /** The bytes to sign: JSON in UTF-8. */
    byte[] of(List<Entitlement> entitlements, AssuranceStatus assurance) {
        var claims = JSON.createObjectBuilder();
        addIssue(claims);
        addInstallation(claims);
        addSite(claims, wish.site());
        claims.add("sequence", wish.site().lastSequence())
                .add("entitlements", entitlements(deactivated() ? List.of() : entitlements))
                .add("swas", swas(assurance))
                .add("redeemed", redeemed());
        if (deactivated()) {
            claims.add("deactivated", true);
        } else {
            addEmergency(claims);
        }
        return claims.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private boolean deactivated() {
        return operation() == RequestOperation.DEACTIVATE;
    }

    private RequestOperation operation() {
        return wish.request().claims().operation();
    }

    private void addIssue(JsonObjectBuilder claims) {
        Instant now = wish.now();
        var request = wish.request().claims();
        claims.add("iss", issuer)
                .add("jti", wish.serial())
                .add("sub", wish.site().siteId().value())
                .add("iat", now.getEpochSecond())
                .add("nbf", now.getEpochSecond());
        ends().ifPresent(after -> claims.add("exp", now.plus(after).getEpochSecond()));
        // The request's age by both clocks in seconds; negative when the installation's clock runs ahead.
        claims.add("inResponseTo", request.jti().toString()).add("requestAge", now.getEpochSecond() - request.iat());
    }

    private Optional<Duration> ends() {
        return switch (operation()) {
            case SYNC -> Optional.of(SiteContact.LEASE);
            case EMERGENCY -> Optional.of(EMERGENCY);
            case ACTIVATE, DEACTIVATE -> Optional.empty();
        };
    }

    private void addEmergency(JsonObjectBuilder claims) {
        claims.add(ANCHOR, emergency.anchor())
                .add(ANCHORED, LocalDate.ofInstant(wish.now(), ZoneOffset.UTC).toString());
        if (operation() == RequestOperation.EMERGENCY) {
            claims.add("emergency", true);
        }
    }

    private void addInstallation(JsonObjectBuilder claims) {
        claims.add("cnf", JSON.createObjectBuilder().add("jkt", wish.request().deviceKeyThumbprint()))
                .add("hardwareId", wish.request().claims().hardwareId());
    }

    private static void addSite(JsonObjectBuilder claims, SiteRegistration site) {
        claims.add("product", site.product().value())
                .add("version", site.licensedVersion().value())
                .add("siteName", site.name().map(SiteName::value).orElse(""))
                .add(
                        "resellerNumber",
                        site.resellerNumber().map(ResellerNumber::value).orElse(""));
        site.applicationRecordId().ifPresent(id -> claims.add("applicationRecordId", id));
        site.serviceLinkId().ifPresent(id -> claims.add("serviceLinkId", id));
    }

    private static JsonArrayBuilder entitlements(List<Entitlement> entitlements) {
        var list = JSON.createArrayBuilder();
        entitlements.forEach(entitlement -> list.add(JSON.createObjectBuilder()
                .add("feature", entitlement.feature().value())
                .add("name", entitlement.name())
                .add("quantity", entitlement.quantity())));
        return list;
    }

    private static JsonObjectBuilder swas(AssuranceStatus assurance) {
        var swas = JSON.createObjectBuilder()
                .add("status", assurance.status().name().toLowerCase(Locale.ROOT));
        assurance.expires().ifPresent(day -> swas.add("expires", day.toString()));
        return swas;
    }

    private JsonArrayBuilder redeemed() {
        var list = JSON.createArrayBuilder();
        wish.redeemed().stream().map(VoucherCode::display).forEach(list::add);
        return list;
    }
}
