package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.licenseportal.client.request.DeviceKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code key}: the device's own key. */
@Command(
        name = "key",
        description = {
            "Makes this installation's own key, or shows its thumbprint.",
            "The key never leaves the machine. Whoever loses it needs a hardware ID reset in the portal."
        })
final class KeyCommand extends ClientCommand {
    @Option(names = "--key", paramLabel = "FILE", defaultValue = KeyOption.FILE, description = KeyOption.HELP)
    private Path file;

    @Option(names = "--show", description = "Make nothing; show the thumbprint of the key that is there.")
    private boolean show;

    @Option(names = "--force", description = "Overwrite the key that is there. It is lost then.")
    private boolean force;

    KeyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        DeviceKey key = show ? DeviceKey.load(file) : make();
        Report report = new Report(ExitCode.OK).put("file", file.toString()).put("thumbprint", key.thumbprint());
        report.say("Device key " + file + (show ? "" : " made"));
        return KeyOption.warn(report.say("Thumbprint " + key.thumbprint()), file);
    }

    private DeviceKey make() throws IOException {
        DeviceKey key = DeviceKey.generate(new SecureRandom());
        try {
            if (force) {
                key.replace(file);
            } else {
                key.create(file);
            }
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailure(
                    ExitCode.FILE, file + " is there already; --show shows its thumbprint, --force overwrites it");
        }
        return key;
    }
}
