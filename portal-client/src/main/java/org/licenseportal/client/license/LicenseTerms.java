package org.licenseportal.client.license;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.request.SiteReference;

/** What a license document says. Whether to believe it is the {@link LicenseVerifier}'s word, not this class's. */
public final class LicenseTerms {
    private final JsonMembers claims;
    private final Instant notBefore;
    private final Optional<Instant> leaseEnd;
    private final List<LicensedFeature> entitlements;
    private final Optional<SoftwareAssurance> assurance;

    /** @throws MalformedDocumentException when a claim is missing or of the wrong type, this one or any other */
    LicenseTerms(JsonMembers claims) {
        this.claims = claims;
        this.notBefore = instant(claims.requiredNumber("nbf"));
        this.leaseEnd = claims.number("exp").map(LicenseTerms::instant);
        this.entitlements =
                claims.list("entitlements").stream().map(LicensedFeature::of).toList();
        this.assurance = claims.members("swas").map(SoftwareAssurance::of);
        if (serial().isEmpty()
                || siteId().isEmpty()
                || deviceThumbprint().isEmpty()
                || hardwareId().isEmpty()) {
            throw new MalformedDocumentException("a claim of the license is empty");
        }
        if (sequence() < 1 || !claims.names().contains("entitlements") || claims.flag("deactivated") && grants()) {
            throw new MalformedDocumentException("the claims of the license contradict each other");
        }
        List.of("iss", "inResponseTo", "product", "version", "siteName", "resellerNumber")
                .forEach(claims::text);
        claims.texts("redeemed");
        issuedAt();
    }

    private boolean grants() {
        return !entitlements.isEmpty();
    }

    /** @return serial number of the license, unique for ever */
    public String serial() {
        return claims.requiredText("jti");
    }

    /** @return Site ID that it is for */
    public String siteId() {
        return claims.requiredText("sub");
    }

    /** @return 1, 2, 3 … per site: the higher is the newer */
    public long sequence() {
        return claims.requiredNumber("sequence");
    }

    /** @return thumbprint of the device key that it is for */
    public String deviceThumbprint() {
        return claims.requiredMembers("cnf").requiredText("jkt");
    }

    /** @return hardware ID that it is for */
    public String hardwareId() {
        return claims.requiredText("hardwareId");
    }

    /** @return when the portal issued it */
    public Instant issuedAt() {
        return instant(claims.requiredNumber("iat"));
    }

    /** @return from when on it holds */
    public Instant notBefore() {
        return notBefore;
    }

    /** @return when its lease ends; empty for a license without one, which an offline activation gets */
    public Optional<Instant> leaseEnd() {
        return leaseEnd;
    }

    /** @return UUID of the request that it answers */
    public Optional<String> inResponseTo() {
        return claims.text("inResponseTo");
    }

    /** @return what it grants, in document order; none when deactivated */
    public List<LicensedFeature> entitlements() {
        return entitlements;
    }

    /** @return software assurance of the site, where the license speaks of it */
    public Optional<SoftwareAssurance> assurance() {
        return assurance;
    }

    /** @return voucher codes that the request redeemed */
    public List<String> redeemed() {
        return claims.texts("redeemed");
    }

    /** @return true when the site was given up: the license grants nothing */
    public boolean deactivated() {
        return claims.flag("deactivated");
    }

    /**
     * @param site identifier of a site
     * @return true when the license is for that site
     */
    public boolean isFor(SiteReference site) {
        String claim =
                site.kind() == SiteReference.Kind.SITE ? "sub" : site.kind().claim();
        return claims.text(claim).equals(Optional.of(site.value()));
    }

    /** @return all claims, those that this version does not know included */
    public JsonMembers claims() {
        return claims;
    }

    private static Instant instant(long epochSecond) {
        try {
            return Instant.ofEpochSecond(epochSecond);
        } catch (DateTimeException e) {
            throw new MalformedDocumentException("a time in the license is out of range", e);
        }
    }
}
