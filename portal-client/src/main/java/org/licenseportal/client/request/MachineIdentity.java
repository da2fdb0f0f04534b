package org.licenseportal.client.request;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what identifies a machine. The first source that has something wins, and its name goes into the hash, so that
 * the sources never meet by accident.
 *
 * @param root of the file system, {@code /} but in tests
 * @param system name of the operating system
 * @param commands runs a command of the operating system
 */
record MachineIdentity(Path root, String system, SystemCommand commands) {
    private static final Pattern WINDOWS = Pattern.compile("MachineGuid\\s+REG_SZ\\s+([0-9A-Fa-f-]{36})");
    private static final Pattern MAC = Pattern.compile("\"IOPlatformUUID\"\\s*=\\s*\"([0-9A-Fa-f-]{36})\"");

    static MachineIdentity ofThisSystem() {
        Path root = FileSystems.getDefault().getRootDirectories().iterator().next();
        return new MachineIdentity(root, System.getProperty("os.name", ""), SystemCommand.withinSeconds(10));
    }

    MachineFingerprint fingerprint() {
        return given().or(this::networkCards).orElseThrow(NoFingerprintException::new);
    }

    /** What the operating system was given when it was installed. */
    Optional<MachineFingerprint> given() {
        List<Supplier<Optional<MachineFingerprint>>> sources =
                List.of(this::machineId, this::windowsGuid, this::macUuid);
        return sources.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    /** Linux, man page machine-id(5): it asks programs to hash it before it goes anywhere. */
    private Optional<MachineFingerprint> machineId() {
        for (String file : List.of("etc/machine-id", "var/lib/dbus/machine-id")) {
            try {
                String id = Files.readString(root.resolve(file)).strip();
                if (id.matches("[0-9a-f]{32}")) {
                    return Optional.of(MachineFingerprint.hashed("machine-id", id));
                }
            } catch (IOException absent) {
                // The next place may have it: systems without systemd keep it elsewhere or not at all.
                continue;
            }
        }
        return Optional.empty();
    }

    private Optional<MachineFingerprint> windowsGuid() {
        if (!system.startsWith("Windows")) {
            return Optional.empty();
        }
        return found(WINDOWS, commands.output(SystemCommand.Question.WINDOWS_MACHINE_GUID), "windows-machine-guid");
    }

    private Optional<MachineFingerprint> macUuid() {
        if (!system.startsWith("Mac")) {
            return Optional.empty();
        }
        return found(MAC, commands.output(SystemCommand.Question.MAC_PLATFORM_UUID), "mac-platform-uuid");
    }

    private static Optional<MachineFingerprint> found(Pattern pattern, String output, String source) {
        Matcher matcher = pattern.matcher(output);
        return matcher.find()
                ? Optional.of(MachineFingerprint.hashed(source, matcher.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** Cards with an address burnt in; a locally administered one (bit 2 of the first byte) may change at any start. */
    Optional<MachineFingerprint> networkCards() {
        TreeSet<String> addresses = new TreeSet<>();
        try {
            for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
                byte[] address = card.getHardwareAddress();
                if (address != null && address.length == 6 && (address[0] & 2) == 0) {
                    addresses.add(HexFormat.of().formatHex(address));
                }
            }
        } catch (SocketException e) {
            return Optional.empty();
        }
        return addresses.isEmpty()
                ? Optional.empty()
                : Optional.of(MachineFingerprint.hashed("network-cards", String.join(",", addresses)));
    }
}
