package org.licenseportal.client.proof;

import org.licenseportal.client.format.MalformedDocumentException;

/**
 * What a log signs: its whole content in one hash.
 *
 * @param origin name of the log
 * @param treeSize how many entries it has
 * @param root hash over all of them
 */
record Checkpoint(String origin, long treeSize, ProofHash root) {

    /** From the text of a note whose signature was found right. Lines that a log adds below the three do not matter. */
    static Checkpoint parse(String text) {
        String[] lines = text.split("\n");
        if (lines.length < 3 || text.startsWith("\n") || text.contains("\n\n")) {
            throw new MalformedDocumentException(
                    "a checkpoint has a name, a tree size and a root hash, each on a line");
        }
        return new Checkpoint(lines[0], ProofText.number(lines[1], "the tree size"), ProofHash.parse(lines[2]));
    }
}
