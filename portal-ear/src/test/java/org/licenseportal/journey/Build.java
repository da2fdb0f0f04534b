package org.licenseportal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Where the build left what the journeys run: the archive, the two servers, the scripts. */
public final class Build {

    private static final AtomicInteger FOLDERS = new AtomicInteger();

    private Build() {}

    /** The build folder of this module. */
    public static Path directory() {
        return Path.of(System.getProperty("portal.build", "target")).toAbsolutePath();
    }

    /** The archive under test. */
    public static Path archive() {
        return Path.of(System.getProperty(
                "portal.ear", directory().resolve("license-portal.ear").toString()));
    }

    /** The server as the build provisioned it. */
    public static Path wildfly() {
        return directory().resolve("wildfly");
    }

    static Path payara() {
        return directory().resolve("payara/payara6");
    }

    static Path serverConfig() {
        return Path.of(System.getProperty("portal.server.config", "../server-config"))
                .toAbsolutePath()
                .normalize();
    }

    /** The command line of the portal. */
    static Path client() {
        return serverConfig().resolveSibling("portal-client/target/portal-client.jar");
    }

    /** A new, empty folder under the build folder. */
    public static Path freshFolder(String name) {
        Path folder = directory().resolve("journeys").resolve(name + "-" + FOLDERS.incrementAndGet());
        try {
            delete(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder with all that is in it. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted((a, b) -> b.compareTo(a)).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
