package org.licenseportal.client.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.licenseportal.client.AtomicFile;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.request.SignedRequest;

/**
 * The request that is on its way, kept beside the license until it is answered. When the answer was lost, by a broken
 * connection or a power cut, the next run sends the very same request and gets the very same license; a new one could
 * find its vouchers redeemed already, by the first.
 *
 * @param file where it is kept; a secret, as it may hold an activation code
 */
record PendingRequest(Path file) {

    static PendingRequest beside(Path license) {
        return new PendingRequest(license.resolveSibling(license.getFileName() + ".pending"));
    }

    /** The kept request when it asks for the same, else the new one, which is kept from now on. */
    SignedRequest orKept(SignedRequest wanted) throws IOException {
        try {
            SignedRequest kept = SignedRequest.parse(Files.readAllBytes(file));
            if (kept.asksTheSameAs(wanted)) {
                return kept;
            }
        } catch (NoSuchFileException | MalformedDocumentException nothingToResume) {
            // Nothing is on its way, or what is there was never sent whole: the new request takes its place.
            return keep(wanted);
        }
        return keep(wanted);
    }

    private SignedRequest keep(SignedRequest wanted) throws IOException {
        AtomicFile.replaceSecret(file, wanted.toCompact().getBytes(StandardCharsets.US_ASCII));
        return wanted;
    }

    void answered() throws IOException {
        Files.deleteIfExists(file);
    }
}
