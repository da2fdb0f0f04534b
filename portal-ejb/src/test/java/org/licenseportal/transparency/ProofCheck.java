package org.licenseportal.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

/** The verifiers of RFC 9162, step by step as it writes them down; they know nothing of how proofs are made. */
final class ProofCheck {

    private ProofCheck() {}

    /** 2.1.3.2: the root that a leaf and its path lead to. */
    static TreeHash rootOfInclusion(TreeHash leaf, long index, long size, List<TreeHash> path) {
        long fn = index;
        long sn = size - 1;
        TreeHash r = leaf;
        for (TreeHash p : path) {
            assertTrue(sn > 0, "the path is too long");
            if (fn % 2 == 1 || fn == sn) {
                r = TreeHash.node(p, r);
                while (fn % 2 == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = TreeHash.node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        assertEquals(0, sn, "the path is too short");
        return r;
    }

    /** What a checkpoint says of a tree. */
    record Head(long size, TreeHash root) {}

    /** 2.1.4.2: whether the first tree is the beginning of the second. */
    static void assertConsistent(Head earlier, Head later, List<TreeHash> proof) {
        long first = earlier.size();
        long second = later.size();
        if (first == second) {
            assertTrue(proof.isEmpty());
            assertEquals(earlier, later);
            return;
        }
        List<TreeHash> path = new ArrayList<>(proof);
        if (Long.bitCount(first) == 1) {
            path.add(0, earlier.root());
        }
        long fn = first - 1;
        long sn = second - 1;
        while (fn % 2 == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        TreeHash fr = path.get(0);
        TreeHash sr = path.get(0);
        for (TreeHash c : path.subList(1, path.size())) {
            assertTrue(sn > 0, "the proof is too long");
            if (fn % 2 == 1 || fn == sn) {
                fr = TreeHash.node(c, fr);
                sr = TreeHash.node(c, sr);
                while (fn % 2 == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = TreeHash.node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        assertEquals(earlier.root(), fr, "from " + first);
        assertEquals(later.root(), sr, "to " + second);
        assertEquals(0, sn, "the proof is too short");
    }
}
