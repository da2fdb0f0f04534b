package org.licenseportal.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.licenseportal.assurance.AssuranceStatus;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.Entitlement;
import org.licenseportal.site.ProductVersion;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteName;

/**
 * The state of a site, as far as a certificate states it.
 *
 * @param site its number
 * @param name what it is called, where it has a name
 * @param product what it is licensed for, as people call it
 * @param version the newest version that it may run
 * @param owner whose it is
 * @param ownerName the owner's company name
 * @param swas how it stands with its software assurance
 * @param licenses what it may use, by feature code
 */
public record CertifiedSite(
        SiteId site,
        Optional<SiteName> name,
        String product,
        ProductVersion version,
        ResellerNumber owner,
        String ownerName,
        AssuranceStatus swas,
        List<Entitlement> licenses) {

    /** Copies the list. */
    public CertifiedSite {
        licenses = List.copyOf(licenses);
    }

    /** Two states have the same hash when they are the same: SHA-256, in hex, over all parts with their lengths. */
    String hash() {
        Stream<Object> facts = Stream.of(
                site,
                name.map(SiteName::value).orElse(""),
                product,
                version,
                owner,
                ownerName,
                swas.status(),
                swas.expires().map(Object::toString).orElse(""));
        Stream<Object> lines =
                licenses.stream().flatMap(line -> Stream.of(line.feature(), line.name(), line.quantity()));
        String text = Stream.concat(facts, lines)
                .map(Object::toString)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
        return HexFormat.of().formatHex(sha256(text));
    }

    /** Whether everything but the software assurance is the same. */
    boolean sameBesidesSwas(CertifiedSite other) {
        return with(other.swas).equals(other);
    }

    private CertifiedSite with(AssuranceStatus otherSwas) {
        return new CertifiedSite(site, name, product, version, owner, ownerName, otherSwas, licenses);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
