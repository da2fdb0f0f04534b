package org.licenseportal.client.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The disk that the system was started from: its serial number, else the UUID of its file system.
 *
 * @param root of the file system
 */
record RootDisk(Path root) {
    /** Below {@code /sys/dev/block/MAJOR:MINOR}: of a disk, of a partition's disk, of a logical volume, of virtio. */
    private static final List<String> SERIALS = List.of(
            "device/serial",
            "device/wwid",
            "wwid",
            "../device/serial",
            "../device/wwid",
            "../wwid",
            "dm/uuid",
            "serial",
            "../serial");

    Optional<String> identity() {
        return number().flatMap(number -> {
            Path device = root.resolve("sys/dev/block").resolve(number);
            return SERIALS.stream()
                    .flatMap(
                            file -> real(device).flatMap(place -> MachineComponents.line(place.resolve(file))).stream())
                    .findFirst()
                    .or(() -> real(device).flatMap(this::fileSystem));
        });
    }

    /** MAJOR:MINOR of what is mounted at the root, from proc(5) mountinfo. */
    private Optional<String> number() {
        return MachineComponents.lines(root.resolve("proc/self/mountinfo"))
                .map(line -> line.split(" "))
                .filter(fields -> fields.length > 4 && fields[4].equals("/"))
                .map(fields -> fields[2])
                .filter(number -> number.matches("\\d+:\\d+"))
                .reduce((first, last) -> last);
    }

    private static Optional<Path> real(Path device) {
        try {
            return Optional.of(device.toRealPath());
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private Optional<String> fileSystem(Path device) {
        try (Stream<Path> links = Files.list(root.resolve("dev/disk/by-uuid"))) {
            return links.filter(link -> leadsTo(link, device.getFileName()))
                    .map(link -> link.getFileName().toString())
                    .sorted()
                    .findFirst();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static boolean leadsTo(Path link, Path name) {
        try {
            return Files.readSymbolicLink(link).endsWith(name);
        } catch (IOException noLink) {
            return false;
        }
    }
}
