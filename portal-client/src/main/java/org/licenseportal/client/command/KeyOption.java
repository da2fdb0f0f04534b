package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.licenseportal.client.request.DeviceKey;

/** The device key as commands take it. */
final class KeyOption {
    static final String FILE = "device-key.jwk.json";
    static final String HELP = "The device key. Default: ${DEFAULT-VALUE}";

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private KeyOption() {}

    static DeviceKey load(Path file) throws IOException {
        try {
            return DeviceKey.load(file);
        } catch (NoSuchFileException e) {
            throw new CommandFailure(ExitCode.FILE, "there is no device key " + file + "; the command 'key' makes one");
        }
    }

    /** Adds a note to a report when others on this machine can read the key. */
    static Report warn(Report report, Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            report.note("Warning: others on this machine may read " + file + "; make it mode 0600");
        }
        return report;
    }
}
