package org.licenseportal.client.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.licenseportal.client.TestLog;
import org.licenseportal.client.proof.ProofVerdict.Unproven;

class InclusionPathTest {
    private static final int LARGEST = 40;

    /** The eight leaves, and the root over them, that implementations of RFC 6962 share as test vectors. */
    private static final List<byte[]> KNOWN = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    private static final String KNOWN_ROOT = "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328";

    @FunctionalInterface
    private interface Check {
        void of(int size, int index);
    }

    private static void everyLeaf(Check check) {
        for (int size = 1; size <= LARGEST; size++) {
            for (int index = 0; index < size; index++) {
                check.of(size, index);
            }
        }
    }

    private static List<byte[]> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(index -> ("leaf " + index).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<ProofHash> path(int index, List<byte[]> leaves) {
        return TestLog.path(index, leaves).stream().map(InclusionPathTest::hash).toList();
    }

    private static ProofHash hash(byte[] value) {
        return ProofHash.parse(TestLog.base64(value));
    }

    private static Optional<ProofFlaw> flaw(long index, List<ProofHash> path, byte[] leaf, List<byte[]> tree) {
        return new InclusionPath(index, path)
                .flaw(ProofHash.leaf(leaf), tree.size(), hash(TestLog.root(tree)))
                .map(Unproven::flaw);
    }

    private static ProofHash changed(ProofHash hash) {
        return hash.before(hash);
    }

    @Test
    void theKnownTreeHasTheKnownRoot() {
        assertEquals(KNOWN_ROOT, hash(TestLog.root(KNOWN)).toString());
        for (int index = 0; index < KNOWN.size(); index++) {
            assertEquals(Optional.empty(), flaw(index, path(index, KNOWN), KNOWN.get(index), KNOWN));
        }
    }

    @Test
    void everyLeafOfEveryTreeIsInIt() {
        everyLeaf((size, index) -> {
            List<byte[]> tree = leaves(size);
            assertEquals(Optional.empty(), flaw(index, path(index, tree), tree.get(index), tree));
        });
    }

    @Test
    void anotherLeafIsNot() {
        everyLeaf((size, index) -> {
            List<byte[]> tree = leaves(size);
            byte[] leaf = tree.get(index).clone();
            leaf[0] ^= 1;
            assertEquals(Optional.of(ProofFlaw.NOT_IN_LOG), flaw(index, path(index, tree), leaf, tree));
        });
    }

    @Test
    void noHashOfTheWayMayBeAnother() {
        everyLeaf((size, index) -> {
            List<byte[]> tree = leaves(size);
            for (int level = 0; level < path(index, tree).size(); level++) {
                List<ProofHash> path = new ArrayList<>(path(index, tree));
                path.set(level, changed(path.get(level)));
                assertEquals(Optional.of(ProofFlaw.NOT_IN_LOG), flaw(index, path, tree.get(index), tree));
            }
        });
    }

    @Test
    void aWayIsNeitherTooShortNorTooLong() {
        everyLeaf((size, index) -> {
            List<byte[]> tree = leaves(size);
            List<ProofHash> path = path(index, tree);
            for (int length = 0; length < path.size(); length++) {
                assertEquals(
                        Optional.of(ProofFlaw.PROOF_TOO_SHORT),
                        flaw(index, path.subList(0, length), tree.get(index), tree));
            }
            List<ProofHash> longer = new ArrayList<>(path);
            longer.add(ProofHash.leaf(tree.get(0)));
            assertEquals(Optional.of(ProofFlaw.PROOF_TOO_LONG), flaw(index, longer, tree.get(index), tree));
        });
    }

    @Test
    void aLeafIsAtItsOwnIndexOnly() {
        everyLeaf((size, index) -> {
            List<byte[]> tree = leaves(size);
            for (int other = 0; other < size; other++) {
                Optional<ProofFlaw> flaw = flaw(other, path(index, tree), tree.get(index), tree);
                assertEquals(other == index, flaw.isEmpty(), size + ": " + index + " as " + other);
            }
            for (long beyond : new long[] {size, size + 1L, Long.MAX_VALUE}) {
                assertEquals(
                        Optional.of(ProofFlaw.WRONG_INDEX), flaw(beyond, path(index, tree), tree.get(index), tree));
            }
        });
    }

    @Test
    void aNodeDoesNotPassForALeaf() {
        List<byte[]> tree = leaves(4);
        byte[] node = new byte[2 * ProofHash.LENGTH];
        List<byte[]> bottom = TestLog.path(1, tree.subList(0, 2));
        System.arraycopy(bottom.get(0), 0, node, 0, ProofHash.LENGTH);
        System.arraycopy(TestLog.path(0, tree.subList(0, 2)).get(0), 0, node, ProofHash.LENGTH, ProofHash.LENGTH);
        List<ProofHash> above = path(0, tree).subList(1, 2);
        InclusionPath path = new InclusionPath(0, above);
        assertEquals(
                Optional.of(ProofFlaw.NOT_IN_LOG),
                path.flaw(ProofHash.leaf(node), 2, hash(TestLog.root(tree))).map(Unproven::flaw));
    }

    @Test
    void anEmptyLogHoldsNothing() {
        InclusionPath path = new InclusionPath(0, List.of());
        assertEquals(
                Optional.of(ProofFlaw.WRONG_INDEX),
                path.flaw(ProofHash.leaf(new byte[0]), 0, hash(TestLog.root(List.of())))
                        .map(Unproven::flaw));
    }
}
