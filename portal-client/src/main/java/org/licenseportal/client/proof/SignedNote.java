package org.licenseportal.client.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.proof.ProofVerdict.Unproven;

/**
 * Text with signatures below it. The text includes its last line end; the last empty line separates the two.
 *
 * @param text nobody's word until {@link #flaw} finds nothing
 * @param signatures of any keys; unknown ones do not matter
 */
record SignedNote(String text, List<NoteSignature> signatures) {
    private static final String GAP = "\n\n";

    static SignedNote parse(String note) {
        int gap = note.lastIndexOf(GAP);
        if (gap < 0 || !note.endsWith("\n")) {
            throw new MalformedDocumentException("its checkpoint is cut off");
        }
        String below = note.substring(gap + GAP.length());
        if (below.isEmpty()) {
            throw new MalformedDocumentException("no signature below its checkpoint, or empty lines at its end");
        }
        List<NoteSignature> signatures =
                Arrays.stream(below.split("\n")).map(NoteSignature::parse).toList();
        return new SignedNote(note.substring(0, gap + 1), signatures);
    }

    /** Why the text is not the word of this key; empty when it is. */
    Optional<Unproven> flaw(VerifierKey key) {
        List<NoteSignature> its = signatures.stream().filter(s -> s.isBy(key)).toList();
        if (its.isEmpty()) {
            return Optional.of(new Unproven(ProofFlaw.KEY_UNKNOWN, notBy(key)));
        }
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        if (its.stream().allMatch(signature -> key.verifies(message, signature.value()))) {
            return Optional.empty();
        }
        return Optional.of(new Unproven(
                ProofFlaw.SIGNATURE_WRONG,
                "the signature of " + key.name()
                        + " is wrong: the log's name, its tree size, its root hash or the signature was changed"));
    }

    private String notBy(VerifierKey key) {
        String signers = signatures.stream()
                .map(signature -> signature.name() + " (key ID " + signature.id() + ")")
                .collect(Collectors.joining(", "));
        return "the key " + key.name() + " (key ID " + key.id() + ") did not sign this; signed by " + signers;
    }
}
