package org.licenseportal.client.gateway.device;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;
import org.licenseportal.client.AtomicFile;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.JsonReading;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.gateway.GatewayPlatform;
import org.licenseportal.client.request.DeviceKey;

/**
 * The one directory of a simulated gateway, for its owner alone. Every file in it changes whole or not at all: a
 * gateway that was killed at any moment is the same gateway afterwards.
 *
 * @param path of the directory
 */
public record GatewayDirectory(Path path) {
    private static final int MAX_STATE = 1024 * 1024;
    private static final String KEY = "device-key.jwk.json";
    private static final String SEALING_KEY = "sealing-key.jwk.json";
    private static final String IDENTITY = "gateway.json";
    private static final String HELD = "held.json";
    private static final String CONTROL = "control.json";

    /**
     * Makes what is missing: the directory, the keys, a serial number. What is there stays.
     *
     * @param platform where the gateway stands, unless it is there already
     * @throws IOException when it cannot be written
     */
    public void prepare(GatewayPlatform platform) throws IOException {
        makeFolder();
        SecureRandom random = new SecureRandom();
        if (!Files.exists(path.resolve(KEY))) {
            DeviceKey.generate(random).create(path.resolve(KEY));
        }
        if (!Files.exists(path.resolve(SEALING_KEY))) {
            SealingKey.generate(random).create(path.resolve(SEALING_KEY));
        }
        if (!exists()) {
            write(IDENTITY, GatewayIdentity.fresh(platform, random).toJson());
        }
    }

    /**
     * Makes the directory alone, for its owner.
     *
     * @throws IOException when it cannot be written
     */
    public void makeFolder() throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /**
     * Removes drafts that a kill left behind. For the one gateway that runs here.
     *
     * @throws IOException when they cannot be removed
     */
    public void tidy() throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(path, ".held*.tmp")) {
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        }
    }

    /** @return whether somebody has made this a gateway's directory */
    public boolean exists() {
        return Files.exists(path.resolve(IDENTITY));
    }

    /**
     * @return what the gateway is
     * @throws IOException when it cannot be read
     */
    public GatewayIdentity identity() throws IOException {
        return read(IDENTITY, GatewayIdentity::of);
    }

    /**
     * @return what is wanted of the gateway; empty before anything was
     * @throws IOException when it cannot be read
     */
    public Optional<GatewayControl> control() throws IOException {
        return found(CONTROL, GatewayControl::of);
    }

    /**
     * @param control what is wanted of the gateway from now on
     * @throws IOException when it cannot be written
     */
    public void save(GatewayControl control) throws IOException {
        write(CONTROL, control.toJson());
    }

    DeviceKey deviceKey() throws IOException {
        return DeviceKey.load(path.resolve(KEY));
    }

    SealingKey sealingKey() throws IOException {
        return SealingKey.load(path.resolve(SEALING_KEY));
    }

    HeldState held() throws IOException {
        return found(HELD, HeldState::of).orElse(HeldState.NOTHING);
    }

    void save(HeldState held) throws IOException {
        write(HELD, held.toJson());
    }

    private <T> Optional<T> found(String name, Function<JsonMembers, T> reader) throws IOException {
        try {
            return Optional.of(read(name, reader));
        } catch (NoSuchFileException first) {
            return Optional.empty();
        }
    }

    private <T> T read(String name, Function<JsonMembers, T> reader) throws IOException {
        Path file = path.resolve(name);
        byte[] content = Files.readAllBytes(file);
        try {
            return reader.apply(JsonReading.object(content, MAX_STATE));
        } catch (MalformedDocumentException | ArithmeticException e) {
            throw new MalformedDocumentException(file + " is damaged: " + e.getMessage(), e);
        }
    }

    private void write(String name, JsonObject content) throws IOException {
        AtomicFile.replaceSecret(path.resolve(name), (content + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
