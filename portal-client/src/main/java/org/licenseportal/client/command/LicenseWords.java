package org.licenseportal.client.command;

import jakarta.json.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.license.LicenseTerms;
import org.licenseportal.client.license.LicensedFeature;
import org.licenseportal.client.license.SoftwareAssurance;

/** A license in words and for scripts. */
final class LicenseWords {
    private LicenseWords() {}

    static Report add(Report report, LicenseTerms terms) {
        values(report, terms);
        if (terms.deactivated()) {
            report.say("DEACTIVATED: the site was given up. This license grants nothing.");
        }
        JsonMembers claims = terms.claims();
        report.say("License    " + terms.serial() + ", number " + terms.sequence() + " of the site");
        report.say("Site       " + terms.siteId()
                + claims.text("siteName")
                        .filter(name -> !name.isEmpty())
                        .map(name -> ", " + name)
                        .orElse("")
                + claims.text("resellerNumber")
                        .filter(number -> !number.isEmpty())
                        .map(number -> ", reseller " + number)
                        .orElse(""));
        claims.text("product")
                .ifPresent(product -> report.say(
                        "Product    " + product + " " + claims.text("version").orElse("")));
        report.say("Issued     " + day(terms.issuedAt())
                + claims.text("iss").map(portal -> " by " + portal).orElse(""));
        report.say(
                "Lease      " + terms.leaseEnd().map(end -> "until " + day(end)).orElse("none, does not expire"));
        terms.assurance().ifPresent(swas -> report.say("SWAS       " + words(swas)));
        report.say("Machine    " + terms.hardwareId());
        report.say("Device key " + terms.deviceThumbprint());
        if (!terms.redeemed().isEmpty()) {
            report.say("Redeemed   " + String.join(", ", terms.redeemed()));
        }
        table(report, terms.entitlements());
        return report;
    }

    private static void values(Report report, LicenseTerms terms) {
        report.put("serial", terms.serial())
                .put("siteId", terms.siteId())
                .put("sequence", terms.sequence())
                .put("deactivated", Report.flag(terms.deactivated()))
                .put("leaseEnd", terms.leaseEnd().map(Instant::toString))
                .put("claims", Json.createObjectBuilder(terms.claims().object()).build());
    }

    private static String day(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String words(SoftwareAssurance swas) {
        Optional<String> end = swas.expires().map(day -> switch (swas.status()) {
            case "valid" -> " until " + day;
            case "expired" -> " on " + day;
            default -> "";
        });
        return swas.status() + end.orElse("");
    }

    private static void table(Report report, List<LicensedFeature> features) {
        if (features.isEmpty()) {
            report.say("Entitlements: none");
            return;
        }
        report.say("Entitlements");
        report.say(String.format("  %8s  %s", "quantity", "feature"));
        features.forEach(
                line -> report.say(String.format("  %8d  %s (%s)", line.quantity(), line.name(), line.feature())));
    }
}
