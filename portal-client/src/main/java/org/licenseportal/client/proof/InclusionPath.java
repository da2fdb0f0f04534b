package org.licenseportal.client.proof;

import java.util.List;
import java.util.Optional;
import org.licenseportal.client.proof.ProofVerdict.Unproven;

/**
 * The way from a leaf of a Merkle tree to its root (RFC 9162, section 2.1.3).
 *
 * @param index place of the leaf, the first is 0
 * @param hashes of the siblings, from the leaf upwards
 */
record InclusionPath(long index, List<ProofHash> hashes) {

    /** Why the leaf is not in the tree; empty when it is. */
    Optional<Unproven> flaw(ProofHash leaf, long treeSize, ProofHash root) {
        if (index >= treeSize) {
            return flaw(
                    ProofFlaw.WRONG_INDEX, "there is no entry " + index + " among " + treeSize + ", counted from 0");
        }
        int wanted = siblingsBothSides(treeSize) + siblingsLeft(treeSize);
        if (hashes.size() < wanted) {
            return flaw(ProofFlaw.PROOF_TOO_SHORT, counted("hashes are missing", wanted, treeSize));
        }
        if (hashes.size() > wanted) {
            return flaw(ProofFlaw.PROOF_TOO_LONG, counted("there are hashes too many", wanted, treeSize));
        }
        if (!climb(leaf, siblingsBothSides(treeSize)).equals(root)) {
            return flaw(
                    ProofFlaw.NOT_IN_LOG,
                    "the log holds something else at index " + index
                            + ": the entry, its index or a hash of the proof was changed");
        }
        return Optional.empty();
    }

    /**
     * How far up the ways of this leaf and the last one are apart. That far the tree is complete around this leaf, and
     * the bits of its index say on which side it stands.
     */
    private int siblingsBothSides(long treeSize) {
        return Long.SIZE - Long.numberOfLeadingZeros(index ^ (treeSize - 1));
    }

    /** Above, the way runs along the right edge: it has siblings on the left alone, one for each bit that is set. */
    private int siblingsLeft(long treeSize) {
        int apart = siblingsBothSides(treeSize);
        return Long.bitCount(index >>> apart);
    }

    private ProofHash climb(ProofHash leaf, int bothSides) {
        ProofHash hash = leaf;
        for (int level = 0; level < hashes.size(); level++) {
            boolean left = level < bothSides && (index >>> level & 1) == 0;
            ProofHash sibling = hashes.get(level);
            hash = left ? hash.before(sibling) : sibling.before(hash);
        }
        return hash;
    }

    private String counted(String what, int wanted, long treeSize) {
        return what + ": " + hashes.size() + " instead of " + wanted + " for index " + index + " among " + treeSize;
    }

    private static Optional<Unproven> flaw(ProofFlaw flaw, String detail) {
        return Optional.of(new Unproven(flaw, detail));
    }
}
