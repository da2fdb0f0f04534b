package org.licenseportal.client.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.licenseportal.client.format.JsonReading;
import org.licenseportal.client.format.MalformedDocumentException;
import org.licenseportal.client.format.StrictBase64;
import org.licenseportal.client.proof.ProofVerdict.Proven;
import org.licenseportal.client.proof.ProofVerdict.Unproven;

/**
 * One entry of the portal's audit trail with the proof that it stands in the transparency log: a file
 * {@code .tlog-proof}. Nothing in it is believed before {@link #verify} has found it proven.
 */
public final class AuditProof {
    /** Bytes that a proof may have: 256 KiB. */
    public static final int MAX_DOCUMENT = 256 * 1024;

    private static final String FORMAT = "c2sp.org/tlog-proof@v1";
    private static final String GAP = "\n\n";

    private final byte[] entry;
    private final InclusionPath path;
    private final SignedNote note;

    private AuditProof(byte[] entry, InclusionPath path, SignedNote note) {
        this.entry = entry;
        this.path = path;
        this.note = note;
    }

    /**
     * @param document bytes of the file
     * @return the proof, not yet verified
     * @throws MalformedDocumentException when it is not a proof, has no entry in it, or is larger than
     *     {@link #MAX_DOCUMENT}
     */
    public static AuditProof parse(byte[] document) {
        try {
            return read(document);
        } catch (MalformedDocumentException e) {
            throw new MalformedDocumentException("this is not a proof that can be read: " + e.getMessage(), e);
        }
    }

    private static AuditProof read(byte[] document) {
        if (document.length > MAX_DOCUMENT) {
            throw new MalformedDocumentException("larger than " + MAX_DOCUMENT + " bytes");
        }
        String text = ProofText.lines(document);
        int gap = text.indexOf(GAP);
        if (!text.startsWith(FORMAT + "\n") || gap < 0) {
            throw new MalformedDocumentException("it does not begin with " + FORMAT + ", or is cut off");
        }
        Deque<String> lines = new ArrayDeque<>(List.of(text.substring(0, gap).split("\n")));
        lines.remove();
        byte[] entry = StrictBase64.fromPadded(rest(lines.poll(), "extra "));
        long index = ProofText.number(rest(lines.poll(), "index "), "the index");
        List<ProofHash> hashes = lines.stream().map(ProofHash::parse).toList();
        return new AuditProof(
                entry, new InclusionPath(index, hashes), SignedNote.parse(text.substring(gap + GAP.length())));
    }

    private static String rest(String line, String start) {
        if (line == null || !line.startsWith(start)) {
            throw new MalformedDocumentException("the line \"" + start.strip() + "\" is missing");
        }
        return line.substring(start.length());
    }

    /**
     * The order is fixed: the signature before anything is believed, then the way from the entry to the signed root
     * hash, and what the entry says last.
     *
     * @param key of the log, known from elsewhere
     * @return proven, or the first flaw
     * @throws MalformedDocumentException when the log signed a checkpoint, or holds an entry, that cannot be read
     */
    public ProofVerdict verify(VerifierKey key) {
        Optional<Unproven> flaw = note.flaw(key);
        if (flaw.isPresent()) {
            return flaw.get();
        }
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(key.name())) {
            return new Unproven(
                    ProofFlaw.WRONG_LOG,
                    "this is of the log " + checkpoint.origin() + ", but the key is that of " + key.name());
        }
        flaw = path.flaw(ProofHash.leaf(entry), checkpoint.treeSize(), checkpoint.root());
        if (flaw.isPresent()) {
            return flaw.get();
        }
        return new Proven(key.name(), path.index(), checkpoint.treeSize(), JsonReading.object(entry, MAX_DOCUMENT));
    }
}
