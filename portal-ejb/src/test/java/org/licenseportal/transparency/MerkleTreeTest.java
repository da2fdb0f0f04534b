package org.licenseportal.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** RUN-5: the tree, against the vectors that logs of certificates use, and against verifiers of RFC 9162. */
class MerkleTreeTest {

    /** What the leaves of the vectors say; each byte is a character of Latin-1 that UTF-8 writes as itself. */
    private static final List<String> LEAVES =
            List.of("", "\0", "\u0010", " !", "01", "@ABC", "PQRSTUVW", "`abcdefghijklmno");

    @ParameterizedTest
    @CsvSource({
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void theRootIsThatOfTheVectors(int size, String root) {
        TreeHash computed = RecursiveTree.of(LEAVES.subList(0, size)).tree().root();
        assertEquals(root, HexFormat.of().formatHex(Base64.getDecoder().decode(computed.base64())));
    }

    static IntStream sizes() {
        return IntStream.concat(IntStream.rangeClosed(1, 20), IntStream.of(255, 256, 257, 511, 600));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void eachLeafIsProvenToBeIn(int size) {
        RecursiveTree all = RecursiveTree.of(
                IntStream.range(0, size).mapToObj(i -> "leaf " + i).toList());
        TreeHash root = all.root(0, size);
        assertEquals(root, all.tree().root());
        for (int leaf = 0; leaf < size; leaf++) {
            assertEquals(
                    root,
                    ProofCheck.rootOfInclusion(
                            all.hash(leaf), leaf, size, all.tree().inclusion(leaf)),
                    "leaf " + leaf);
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void eachBeginningIsProvenToBeOne(int size) {
        RecursiveTree all = RecursiveTree.of(
                IntStream.range(0, size).mapToObj(i -> "leaf " + i).toList());
        for (int first = 1; first <= size; first++) {
            ProofCheck.assertConsistent(
                    new ProofCheck.Head(first, all.root(0, first)),
                    new ProofCheck.Head(size, all.root(0, size)),
                    all.tree().consistency(first));
        }
    }

    @Test
    void whatIsNotInTheTreeHasNoProof() {
        MerkleTree tree = RecursiveTree.of(LEAVES).tree();
        assertThrows(IllegalArgumentException.class, () -> tree.inclusion(8));
        assertThrows(IllegalArgumentException.class, () -> tree.inclusion(-1));
        assertThrows(IllegalArgumentException.class, () -> tree.consistency(0));
        assertThrows(IllegalArgumentException.class, () -> tree.consistency(9));
    }
}
