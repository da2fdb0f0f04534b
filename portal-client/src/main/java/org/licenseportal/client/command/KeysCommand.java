package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.file.Path;
import org.licenseportal.client.AtomicFile;
import org.licenseportal.client.license.TrustedKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code keys}: the key set for offline verification. */
@Command(
        name = "keys",
        description = "Fetches the portal's key set, checks it against the pinned root key, and keeps it in a file.")
final class KeysCommand extends ClientCommand {
    @Mixin
    private ConnectionOptions connection;

    @Option(
            names = "--root",
            paramLabel = "THUMBPRINT",
            description = "Thumbprint of the portal's root key. Default: $" + TrustOptions.ROOT_VARIABLE)
    private String root;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = TrustOptions.KEYS_FILE,
            description = "Where to keep the key set. Default: ${DEFAULT-VALUE}")
    private Path out;

    KeysCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Report perform() throws IOException {
        String pinned = root == null
                ? surroundings().variable(TrustOptions.ROOT_VARIABLE).orElseThrow(KeysCommand::noRoot)
                : root;
        byte[] document = connection.connect(surroundings()).keySet();
        int size = TrustedKeys.parse(document, pinned).size();
        AtomicFile.replace(out, document);
        return new Report(ExitCode.OK)
                .say("Key set with " + size + " keys, signed by the pinned root key, is in " + out)
                .put("file", out.toString())
                .put("keys", size);
    }

    private static CommandFailure noRoot() {
        return new CommandFailure(ExitCode.USAGE, "give the thumbprint of the portal's root key with --root");
    }
}
