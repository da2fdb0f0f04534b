package org.licenseportal.client.servicelink.state;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.licenseportal.client.AtomicFile;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.JsonReading;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.license.TrustedKeys;
import org.licenseportal.client.license.UntrustedKeysException;
import org.licenseportal.client.request.DeviceKey;

/**
 * The one directory of an agent. Every file in it changes whole or not at all, and all that belongs together is in one
 * of them, {@code state.json}: a power cut at any byte leaves the state before or the state after.
 *
 * @param path of the directory
 */
public record AgentDirectory(Path path) {
    private static final int MAX_STATE = 2 * 1024 * 1024;
    private static final String KEY = "device-key.jwk.json";
    private static final String SETTINGS = "settings.json";
    private static final String STATE = "state.json";
    private static final String KEYS = "license-keys.json";
    /** For the product beside the agent: what {@code state.json} holds, as a file of its own. */
    private static final String LICENSE = "license.lic";

    /**
     * Makes the directory, readable by its owner alone, with a device key in it. What is there stays.
     *
     * @param settings to begin with
     * @throws IOException when it cannot be written
     */
    public void create(Settings settings) throws IOException {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            if (posix) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        }
        if (!Files.exists(path.resolve(KEY))) {
            DeviceKey.generate(new SecureRandom()).create(path.resolve(KEY));
        }
        save(settings);
    }

    /** @return whether somebody has made this an agent's directory */
    public boolean exists() {
        return Files.exists(path.resolve(SETTINGS));
    }

    /**
     * @return the device key
     * @throws IOException when it cannot be read
     */
    public DeviceKey deviceKey() throws IOException {
        return DeviceKey.load(path.resolve(KEY));
    }

    /**
     * @return the settings
     * @throws IOException when they cannot be read
     * @throws MalformedDocumentException when they are damaged
     */
    public Settings settings() throws IOException {
        return read(SETTINGS, SettingsJson::settings);
    }

    /**
     * @param settings from now on
     * @throws IOException when they cannot be written; the old ones stay
     */
    public void save(Settings settings) throws IOException {
        write(SETTINGS, SettingsJson.of(settings));
    }

    /**
     * @return what the agent remembers; nothing at first
     * @throws IOException when it cannot be read
     * @throws MalformedDocumentException when it is damaged
     */
    public AgentMemory memory() throws IOException {
        try {
            return read(STATE, MemoryJson::memory);
        } catch (NoSuchFileException first) {
            return AgentMemory.NEW;
        }
    }

    /**
     * @param memory from now on
     * @throws IOException when it cannot be written; the old one stays
     */
    public void save(AgentMemory memory) throws IOException {
        write(STATE, MemoryJson.of(memory));
    }

    /**
     * Removes drafts that a power cut or a kill left behind. For whoever has the turn: nobody else writes then.
     *
     * @throws IOException when they cannot be removed
     */
    public void tidy() throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(path, ".{state,license}*.tmp")) {
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        }
    }

    /**
     * Makes the copy for the product, again whenever it differs, as after a power cut between the two writes.
     *
     * @param license that counts now
     * @throws IOException when it cannot be written; the one before stays
     */
    public void publish(HeldLicense license) throws IOException {
        renew(LICENSE, license.bytes());
    }

    /**
     * @param root that has to have signed it
     * @return the saved key set; empty before the first
     * @throws IOException when it cannot be read
     * @throws UntrustedKeysException when another root signed it
     */
    public Optional<TrustedKeys> keys(String root) throws IOException {
        try {
            return Optional.of(TrustedKeys.parse(Files.readAllBytes(path.resolve(KEYS)), root));
        } catch (NoSuchFileException first) {
            return Optional.empty();
        }
    }

    /**
     * Keeps a key set for offline use, unless it is older than the one that is kept: a key that was revoked stays so.
     *
     * @param document signed key set
     * @param root that has to have signed it
     * @return its keys
     * @throws IOException when it cannot be written; the old one stays
     * @throws UntrustedKeysException when another root signed it, or it knows nothing of a revocation
     */
    public TrustedKeys saveKeys(byte[] document, String root) throws IOException {
        TrustedKeys keys = TrustedKeys.parse(document, root);
        Optional<TrustedKeys> before = trustedKeys(root);
        if (before.isPresent()) {
            keys.requireRevoked(before.get());
        }
        renew(KEYS, document);
        return keys;
    }

    /**
     * @param root that has to have signed it
     * @return the saved key set; empty before the first, and when it was saved under another root: it is worth nothing
     * @throws IOException when it cannot be read
     */
    public Optional<TrustedKeys> trustedKeys(String root) throws IOException {
        try {
            return keys(root);
        } catch (UntrustedKeysException anotherRoot) {
            return Optional.empty();
        }
    }

    private void renew(String name, byte[] content) throws IOException {
        Path file = path.resolve(name);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            AtomicFile.replace(file, content);
        }
    }

    private <T> T read(String name, Function<JsonMembers, T> reader) throws IOException {
        Path file = path.resolve(name);
        byte[] content = Files.readAllBytes(file);
        try {
            return reader.apply(JsonReading.object(content, MAX_STATE));
        } catch (MalformedDocumentException | IllegalArgumentException | ArithmeticException e) {
            throw new MalformedDocumentException(file + " is damaged: " + e.getMessage(), e);
        }
    }

    /** For its owner alone: the state may hold a proxy's password and requests that are not answered yet. */
    private void write(String name, JsonObject content) throws IOException {
        AtomicFile.replaceSecret(path.resolve(name), (content + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
