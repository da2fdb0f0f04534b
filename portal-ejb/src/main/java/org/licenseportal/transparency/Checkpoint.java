package org.licenseportal.transparency;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.licenseportal.signingkey.LogKey;

/**
 * What the log was at a moment, signed: a checkpoint (C2SP tlog-checkpoint) as a signed note (C2SP signed-note).
 *
 * @param origin names the log
 * @param size how many entries it has
 * @param root the hash over them
 */
record Checkpoint(String origin, long size, TreeHash root) {

    private static final int KEY_ID_LENGTH = 4;

    /** The note: what is signed, an empty line, the signature. */
    String signed(LogKey key) {
        String text = origin + "\n" + size + "\n" + root.base64() + "\n";
        byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
        byte[] line = new byte[KEY_ID_LENGTH + signature.length];
        System.arraycopy(key.id(origin), 0, line, 0, KEY_ID_LENGTH);
        System.arraycopy(signature, 0, line, KEY_ID_LENGTH, signature.length);
        return text + "\n\u2014 " + origin + " " + Base64.getEncoder().encodeToString(line) + "\n";
    }
}
