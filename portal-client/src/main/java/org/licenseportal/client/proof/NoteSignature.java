package org.licenseportal.client.proof;

import java.util.Arrays;
import java.util.HexFormat;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.format.StrictBase64;

/** One signature line of a note: the name of a key, its key ID, and the signature itself. */
record NoteSignature(String name, String id, byte[] value) {
    private static final String START = "\u2014 ";

    static NoteSignature parse(String line) {
        int end = line.indexOf(' ', START.length());
        if (!line.startsWith(START) || end < 0) {
            throw new MalformedDocumentException("a line below the checkpoint is not a signature");
        }
        byte[] signature = StrictBase64.fromPadded(line.substring(end + 1));
        if (signature.length <= VerifierKey.ID_LENGTH) {
            throw new MalformedDocumentException("a signature is too short");
        }
        return new NoteSignature(
                ProofText.keyName(line.substring(START.length(), end)),
                HexFormat.of().formatHex(signature, 0, VerifierKey.ID_LENGTH),
                Arrays.copyOfRange(signature, VerifierKey.ID_LENGTH, signature.length));
    }

    /** Whether it says that it is of this key. Name and key ID only together name a key. */
    boolean isBy(VerifierKey key) {
        return name.equals(key.name()) && id.equals(key.id());
    }
}
