package org.licenseportal.client.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what a machine is made of from where Linux shows it; other systems give their identity and network cards. What
 * cannot be read is left out, and what is read is hashed before anybody sees it.
 *
 * @param root of the file system, {@code /} but in tests
 * @param identity of the same system
 */
record MachineComponents(Path root, MachineIdentity identity) {
    private static final List<String> BOARD_IDS = List.of("board_serial", "product_uuid");
    private static final List<String> BOARD_NAMES = List.of("sys_vendor", "product_name", "board_vendor", "board_name");
    private static final List<String> CPU_NAMES = List.of("model name", "cpu model", "CPU part", "Hardware");
    /** What makers leave in a field that they do not fill. */
    private static final String FILLER = "(?i)(none|default string|not specified|to be filled.*|0+|)";

    static MachineComponents ofThisSystem() {
        MachineIdentity identity = MachineIdentity.ofThisSystem();
        return new MachineComponents(identity.root(), identity);
    }

    HardwareComponents components() {
        Map<String, String> hashes = new TreeMap<>();
        identity.given().ifPresent(value -> hashes.put(HardwareComponents.MACHINE, value.value()));
        Map.of("board", board(), "cpu", cpu(), "disk", new RootDisk(root).identity(), "network", network())
                .forEach((name, value) -> value.ifPresent(text ->
                        hashes.put(name, MachineFingerprint.hashed(name, text).value())));
        if (!hashes.containsKey("network")) {
            identity.networkCards().ifPresent(value -> hashes.put("network", value.value()));
        }
        if (hashes.isEmpty()) {
            throw new NoFingerprintException();
        }
        return new HardwareComponents(new TreeMap<>(hashes));
    }

    /** Serial number or UUID where this user may read them, else maker and model, which everybody may. */
    private Optional<String> board() {
        Path dmi = root.resolve("sys/class/dmi/id");
        return BOARD_IDS.stream()
                .flatMap(file -> line(dmi.resolve(file)).stream())
                .findFirst()
                .or(() -> Optional.of(BOARD_NAMES.stream()
                                .flatMap(file -> line(dmi.resolve(file)).stream())
                                .collect(Collectors.joining("\n")))
                        .filter(names -> !names.isEmpty()));
    }

    /** The model, not how many: virtual machines get more and fewer. */
    private Optional<String> cpu() {
        Path file = root.resolve("proc/cpuinfo");
        return CPU_NAMES.stream()
                .flatMap(name -> lines(file)
                        .filter(line -> line.startsWith(name))
                        .flatMap(line -> Stream.of(line.split(":", 2)).skip(1))
                        .map(String::strip)
                        .limit(1))
                .filter(model -> !model.isEmpty())
                .findFirst();
    }

    /** Real cards with the address that they were made with; bridges, tunnels and containers have neither. */
    private Optional<String> network() {
        TreeSet<String> addresses = new TreeSet<>();
        try (Stream<Path> cards = Files.list(root.resolve("sys/class/net"))) {
            cards.filter(card -> Files.exists(card.resolve("device")))
                    .filter(card -> line(card.resolve("addr_assign_type"))
                            .map("0"::equals)
                            .orElse(true))
                    .forEach(card -> line(card.resolve("address")).ifPresent(addresses::add));
        } catch (IOException absent) {
            return Optional.empty();
        }
        return addresses.isEmpty() ? Optional.empty() : Optional.of(String.join(",", addresses));
    }

    /** The one line of a file of the kernel; empty when it is not there, not readable, or says nothing. */
    static Optional<String> line(Path file) {
        return lines(file).map(String::strip).findFirst().filter(text -> text.equals("0") || !text.matches(FILLER));
    }

    static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException absent) {
            return Stream.empty();
        }
    }
}
