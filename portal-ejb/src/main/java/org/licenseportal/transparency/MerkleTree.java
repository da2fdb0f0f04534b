package org.licenseportal.transparency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The tree of RFC 9162 (2.1) over the first leaves of the log.
 *
 * @param size how many leaves it has, at least one
 * @param nodes the hash of a complete subtree, by its height and its place among those of this height
 */
record MerkleTree(long size, BiFunction<Integer, Long, TreeHash> nodes) {

    /** The hash over all leaves. */
    TreeHash root() {
        return over(0, size);
    }

    /** What is needed, besides the leaf, to compute the root; from the leaf upwards (2.1.3.1). */
    List<TreeHash> inclusion(long leaf) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("The tree has no leaf " + leaf);
        }
        List<TreeHash> path = new ArrayList<>();
        path(leaf, 0, size, path);
        return path;
    }

    /** What is needed to see that the tree of the first leaves is the beginning of this one (2.1.4.1). */
    List<TreeHash> consistency(long first) {
        if (first < 1 || first > size) {
            throw new IllegalArgumentException("The tree has no beginning of " + first + " leaves");
        }
        List<TreeHash> proof = new ArrayList<>();
        beginning(first, 0, size, proof);
        return proof;
    }

    private void path(long leaf, long from, long to, List<TreeHash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (leaf < middle) {
            path(leaf, from, middle, path);
            path.add(over(middle, to));
        } else {
            path(leaf, middle, to, path);
            path.add(over(from, middle));
        }
    }

    /** Whoever checks has the hash over what begins with the first leaf: it is the root of the earlier tree. */
    private void beginning(long first, long from, long to, List<TreeHash> proof) {
        if (first == to) {
            if (from > 0) {
                proof.add(over(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (first <= middle) {
            beginning(first, from, middle, proof);
            proof.add(over(middle, to));
        } else {
            beginning(first, middle, to, proof);
            proof.add(over(from, middle));
        }
    }

    private TreeHash over(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            int height = Long.numberOfTrailingZeros(count);
            return nodes.apply(height, from >> height);
        }
        long middle = from + split(count);
        return TreeHash.node(over(from, middle), over(middle, to));
    }

    /** The largest power of two below the count. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }
}
