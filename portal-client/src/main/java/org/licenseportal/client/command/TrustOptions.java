package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.licenseportal.client.AtomicFile;
import org.licenseportal.client.license.TrustedKeys;
import org.licenseportal.client.online.KeysNotServedException;
import org.licenseportal.client.online.PortalConnection;
import picocli.CommandLine.Option;

/** What a license is believed on: the pinned root key and the key set that it signed. */
final class TrustOptions {
    static final String ROOT_VARIABLE = "LICENSE_PORTAL_ROOT";
    static final String KEYS_FILE = "license-keys.json";

    @Option(
            names = "--root",
            paramLabel = "THUMBPRINT",
            description =
                    "Thumbprint of the portal's root key, from its page Register software. Default: $" + ROOT_VARIABLE)
    private Optional<String> root = Optional.empty();

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            defaultValue = KEYS_FILE,
            description = "The portal's signed key set, kept for offline use. Default: ${DEFAULT-VALUE}")
    private Path keys;

    Optional<String> root(Surroundings surroundings) {
        return root.or(() -> surroundings.variable(ROOT_VARIABLE));
    }

    String requiredRoot(Surroundings surroundings) {
        return root(surroundings)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "give the thumbprint of the portal's root key, from its page Register software, with --root"));
    }

    /** From the file: needs no network. */
    TrustedKeys saved(Surroundings surroundings) throws IOException {
        return TrustedKeys.parse(Files.readAllBytes(keys), requiredRoot(surroundings));
    }

    /** From the portal, kept in the file; from the file alone when the portal has none just now. */
    TrustedKeys fresh(Surroundings surroundings, PortalConnection connection) throws IOException {
        String pinned = requiredRoot(surroundings);
        byte[] document;
        try {
            document = connection.keySet();
        } catch (KeysNotServedException e) {
            if (Files.exists(keys)) {
                return saved(surroundings);
            }
            throw e;
        }
        TrustedKeys trusted = TrustedKeys.parse(document, pinned);
        AtomicFile.replace(keys, document);
        return trusted;
    }

    Path file() {
        return keys;
    }
}
