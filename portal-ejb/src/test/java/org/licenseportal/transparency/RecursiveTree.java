package org.licenseportal.transparency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree as RFC 9162 (2.1.1) defines it, over all leaves in memory; its tiles are made leaf by leaf. */
record RecursiveTree(List<TreeHash> leaves, LogTiles tiles) {

    static RecursiveTree of(List<String> texts) {
        Map<LogTiles.Place, String> none = new HashMap<>();
        LogTiles tiles = new LogTiles((tier, place) -> none.getOrDefault(new LogTiles.Place(tier, place), ""));
        List<TreeHash> leaves = texts.stream().map(TreeHash::leaf).toList();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            tiles.append(leaf, leaves.get(leaf));
        }
        return new RecursiveTree(leaves, tiles);
    }

    MerkleTree tree() {
        return new MerkleTree(leaves.size(), tiles::node);
    }

    TreeHash hash(int leaf) {
        return leaves.get(leaf);
    }

    TreeHash root(int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        int split = 1;
        while (2 * split < to - from) {
            split = 2 * split;
        }
        return TreeHash.node(root(from, from + split), root(from + split, to));
    }
}
