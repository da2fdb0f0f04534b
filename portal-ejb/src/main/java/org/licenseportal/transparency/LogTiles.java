package org.licenseportal.transparency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The hashes of the tree in rows of 256, as one transaction reads them and lets them grow. */
final class LogTiles {

    private static final int HEIGHT = 8;
    private static final int WIDTH = 1 << HEIGHT;

    private final BiFunction<Integer, Long, String> stored;
    private final Map<Place, List<TreeHash>> tiles = new LinkedHashMap<>();
    private final Map<Place, Integer> before = new LinkedHashMap<>();

    /**
     * Where a tile is.
     *
     * @param tier 0 for leaves, 1 for hashes over 256 of them, and so on
     * @param number counts the tiles of a tier
     */
    record Place(int tier, long number) {}

    /** @param stored the hashes of a tile, by its tier and number; empty for one that does not exist */
    LogTiles(BiFunction<Integer, Long, String> stored) {
        this.stored = stored;
    }

    /** The hash of a complete subtree. */
    TreeHash node(int height, long place) {
        int above = height % HEIGHT;
        long first = place << above;
        List<TreeHash> tile = tile(new Place(height / HEIGHT, first / WIDTH));
        int from = (int) (first % WIDTH);
        return over(tile.subList(from, from + (1 << above)));
    }

    /** Adds a leaf behind the others. */
    void append(long leaf, TreeHash hash) {
        append(0, leaf, hash);
    }

    private void append(int tier, long index, TreeHash hash) {
        Place place = new Place(tier, index / WIDTH);
        List<TreeHash> tile = tile(place);
        if (tile.size() != index % WIDTH) {
            throw new IllegalStateException("The log has a gap before leaf " + index + " of tier " + tier);
        }
        before.putIfAbsent(place, tile.size());
        tile.add(hash);
        if (tile.size() == WIDTH) {
            append(tier + 1, index / WIDTH, over(tile));
        }
    }

    /** The tiles that grew, with all of their hashes, and whether they are new. */
    Map<Place, String> grown() {
        return before.keySet().stream().collect(Collectors.toMap(place -> place, place -> tiles.get(place).stream()
                .map(TreeHash::base64)
                .collect(Collectors.joining())));
    }

    /** Whether the tile did not exist before. */
    boolean isNew(Place place) {
        return before.get(place) == 0;
    }

    private List<TreeHash> tile(Place place) {
        return tiles.computeIfAbsent(place, wanted -> {
            String text = stored.apply(wanted.tier(), wanted.number());
            List<TreeHash> hashes = new ArrayList<>();
            for (int at = 0; at < text.length(); at += TreeHash.LENGTH) {
                hashes.add(new TreeHash(text.substring(at, at + TreeHash.LENGTH)));
            }
            return hashes;
        });
    }

    private static TreeHash over(List<TreeHash> hashes) {
        int half = hashes.size() / 2;
        return half == 0
                ? hashes.get(0)
                : TreeHash.node(over(hashes.subList(0, half)), over(hashes.subList(half, hashes.size())));
    }
}
