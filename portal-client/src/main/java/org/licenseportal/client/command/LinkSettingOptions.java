package org.licenseportal.client.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.client.online.PinnedAuthority;
import org.licenseportal.client.online.PortalAddress;
import org.licenseportal.client.servicelink.state.Settings;
import org.licenseportal.client.servicelink.state.Settings.Hardware;
import org.licenseportal.client.servicelink.state.Settings.Hook;
import org.licenseportal.client.servicelink.state.Settings.Installed;
import org.licenseportal.client.servicelink.state.Settings.Network;
import org.licenseportal.client.servicelink.state.Settings.Timing;
import picocli.CommandLine.Option;

/** Settings as options. One that is not given stays as it is; an empty one is taken back. */
final class LinkSettingOptions {
    @Option(names = "--product", paramLabel = "NAME", description = "What is installed here, as MCS.")
    private String product;

    @Option(names = "--version", paramLabel = "VERSION", description = "Its version, as 5.0.")
    private String version;

    @Option(
            names = "--amc-server",
            paramLabel = "URL",
            description = "Address of AMC, where an activation leaves it blank. Default: $"
                    + ConnectionOptions.PORTAL_VARIABLE)
    private String amcServer;

    @Option(
            names = "--ca",
            paramLabel = "FILE",
            description = "Certificates to trust for TLS. Default: those that the system trusts")
    private String authority;

    @Option(
            names = "--allow-http",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = "Allow servers without encryption on other machines.")
    private Boolean allowHttp;

    @Option(names = "--sync-hours", paramLabel = "N", description = "Synchronize every N hours. Default: 24")
    private Integer syncHours;

    @Option(names = "--major-after", paramLabel = "N", description = "Failures until the alarm is major. Default: 3")
    private Integer majorAfter;

    @Option(names = "--grace-days", paramLabel = "N", description = "Days of use after the lease. Default: 14")
    private Integer graceDays;

    @Option(names = "--webhook", paramLabel = "URL", description = "Is sent alarms as JSON; https, or this machine.")
    private String webhook;

    @Option(names = "--alarm-command", paramLabel = "FILE", description = "Program that is given alarms as JSON.")
    private String command;

    @Option(names = "--hardware-id", paramLabel = "ID", description = "Hardware ID, where the product gives one.")
    private String hardwareId;

    @Option(
            names = "--component",
            paramLabel = "NAME=VALUE",
            description = "Value of a hardware component, in the place of what the machine shows; may be repeated.")
    private Map<String, String> components = new HashMap<>();

    Settings applied(Settings old) {
        Optional<String> name = text(product, old.installed().map(Installed::product));
        Optional<String> number = text(version, old.installed().map(Installed::version));
        if (name.isPresent() != number.isPresent()) {
            throw new CommandFailure(ExitCode.USAGE, "--product and --version go together");
        }
        return new Settings(
                old.root(),
                name.map(installed -> new Installed(installed, number.orElseThrow())),
                network(old.network()),
                timing(old.timing()),
                hook(old.hook()),
                hardware(old.hardware()));
    }

    private Network network(Network old) {
        boolean plain = allowHttp == null ? old.allowHttp() : allowHttp;
        Optional<String> amc = text(amcServer, old.amcServer());
        amc.ifPresent(url -> address(url, plain));
        Optional<Path> trusted = authority == null
                ? old.authority()
                : text(authority, Optional.empty()).map(LinkSettingOptions::readable);
        return new Network(amc, trusted, plain);
    }

    /** Looked into now: at the next synchronization nobody is there to read what is wrong with it. */
    private static Path readable(String file) {
        Path place = Path.of(file).toAbsolutePath();
        try {
            PinnedAuthority.of(place);
            return place;
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FILE, "--ca: " + Failures.words(e));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.USAGE, "--ca: " + e.getMessage());
        }
    }

    private static PortalAddress address(String url, boolean plain) {
        return plain ? PortalAddress.ofPlain(url) : PortalAddress.of(url);
    }

    private Timing timing(Timing old) {
        return new Timing(
                syncHours == null ? old.every() : Duration.ofHours(syncHours),
                majorAfter == null ? old.majorAfter() : majorAfter,
                graceDays == null ? old.grace() : Duration.ofDays(graceDays));
    }

    /** A webhook is an address like a portal's: encrypted, unless it is on this machine. */
    private Hook hook(Hook old) {
        Optional<URI> address = text(webhook, old.webhook().map(URI::toString)).map(url -> URI.create(url.strip()));
        address.ifPresent(url -> PortalAddress.of(url.getScheme() + "://" + url.getRawAuthority()));
        return new Hook(
                address,
                text(command, old.command().map(Path::toString)).map(Path::of).map(Path::toAbsolutePath));
    }

    private Hardware hardware(Hardware old) {
        Map<String, String> parts = new HashMap<>(old.components());
        components.forEach((name, value) -> {
            if (value.isEmpty()) {
                parts.remove(name);
            } else {
                parts.put(name, value);
            }
        });
        Hardware changed = new Hardware(text(hardwareId, old.id()), parts);
        // throws where no hardware ID comes of it
        changed.fingerprint(changed.machine());
        return changed;
    }

    private static Optional<String> text(String given, Optional<String> old) {
        return given == null ? old : Optional.of(given).map(String::strip).filter(value -> !value.isEmpty());
    }
}
