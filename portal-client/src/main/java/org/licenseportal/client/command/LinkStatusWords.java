package org.licenseportal.client.command;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.licenseportal.client.servicelink.AgentStatus;
import org.licenseportal.client.servicelink.AgentStatus.Contact;
import org.licenseportal.client.servicelink.AgentStatus.Identity;
import org.licenseportal.client.servicelink.Alarm;
import org.licenseportal.client.servicelink.Freshness;
import org.licenseportal.client.servicelink.LicenseView;
import org.licenseportal.client.servicelink.SyncRecord;

/** The status of an agent in words. */
final class LinkStatusWords {
    private static final int EXCHANGES = 5;

    private LinkStatusWords() {}

    static void say(Report report, AgentStatus status, Instant now) {
        report.say(status.state().name().replace('_', ' ') + ": " + status.stateText());
        status.alarms().forEach(alarm -> alarm(report, alarm));
        identity(report, status.identity());
        contact(report, status.contact(), now);
        status.pending()
                .ifPresent(operation -> line(report, "Waiting for", "the license for the offline " + operation));
        status.license().ifPresent(license -> license(report, license));
        if (!status.history().isEmpty()) {
            report.say("Last exchanges");
            status.history().stream().limit(EXCHANGES).forEach(exchange -> exchange(report, exchange));
        }
    }

    private static void alarm(Report report, Alarm alarm) {
        report.say(alarm.severity().name() + " ALARM since " + moment(alarm.since()) + ": " + alarm.text());
        report.say("  " + alarm.cure());
    }

    private static void identity(Report report, Identity identity) {
        identity.platform()
                .ifPresent(platform -> line(
                        report,
                        "ServiceLink",
                        platform.title() + ", " + platform.server() + ", "
                                + platform.server().idName() + " "
                                + identity.id().orElse("")));
        identity.siteId()
                .ifPresent(site -> line(
                        report,
                        "Site",
                        site + identity.siteName().map(name -> ", " + name).orElse("")));
        line(report, "Hardware ID", identity.hardwareId());
        line(report, "Device key", identity.deviceThumbprint());
    }

    private static void contact(Report report, Contact contact, Instant now) {
        if (!contact.servers().isEmpty()) {
            line(
                    report,
                    "Server",
                    String.join(", ", contact.servers())
                            + contact.proxy().map(proxy -> " through " + proxy).orElse(""));
        }
        line(report, "License data", freshness(contact.freshness()));
        contact.lastSuccess().ifPresent(exchange -> line(report, "Last success", moment(exchange.at())));
        contact.nextSync().ifPresent(next -> line(report, "Next sync", moment(next) + overdue(next, now)));
        contact.clockSkew()
                .filter(skew -> skew.abs().toSeconds() > 1)
                .ifPresent(skew -> line(
                        report,
                        "Clock",
                        skew.abs().toSeconds() + " seconds " + (skew.isNegative() ? "behind" : "ahead of")
                                + " the license server's"));
    }

    private static String overdue(Instant next, Instant now) {
        return next.isBefore(now.minus(5, ChronoUnit.MINUTES)) ? " (overdue; does the agent run?)" : "";
    }

    private static String freshness(Freshness freshness) {
        return switch (freshness) {
            case NONE -> "not available yet";
            case SERVER_FRESH -> "from the license server, less than 24 hours ago";
            case SERVER_OLD -> "from the license server, more than 24 hours ago: possibly out of date";
            case FILE -> "from a license file: possibly out of date";
        };
    }

    private static void license(Report report, LicenseView license) {
        line(
                report,
                "License",
                license.sequence() + (license.emergency() ? " (emergency)" : "") + ", issued "
                        + moment(license.issuedAt()));
        license.product()
                .ifPresent(product -> line(
                        report, "Product", product + " " + license.version().orElse("")));
        license.swas().ifPresent(swas -> line(report, "SWAS", swas));
        license.features()
                .forEach(feature -> report.say(
                        String.format("  %8d  %s (%s)", feature.quantity(), feature.name(), feature.feature())));
    }

    private static void exchange(Report report, SyncRecord exchange) {
        String way = exchange.online() ? "online" : "offline";
        report.say("  " + moment(exchange.at()) + " " + exchange.operation() + " " + way
                + (exchange.ok() ? " ok: " : " FAILED: ") + exchange.result());
        exchange.changes().forEach(change -> report.say("    " + change));
    }

    private static void line(Report report, String name, String value) {
        report.say(String.format(Locale.ROOT, "%-13s%s", name, value));
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
