package org.licenseportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When a machine is the same one after a repair, over all that can happen to each of five components. */
class HardwareChangeTest {

    private static final List<String> NAMES = List.of("board", "cpu", "disk", "machine-id", "network");

    /** What may happen to a component. */
    private enum Fate {
        NEVER_THERE,
        AS_BEFORE,
        EXCHANGED,
        REMOVED,
        ADDED
    }

    /** Each component with each fate: 5 to the power of 5. */
    static Stream<List<Fate>> fates() {
        int many = (int) Math.pow(Fate.values().length, NAMES.size());
        return IntStream.range(0, many).mapToObj(number -> {
            List<Fate> fates = new ArrayList<>();
            for (int rest = number; fates.size() < NAMES.size(); rest /= Fate.values().length) {
                fates.add(Fate.values()[rest % Fate.values().length]);
            }
            return fates;
        });
    }

    @Test
    void aMachineIsTheSameAfterARepairOfOneComponentAndOnlyThen() {
        assertEquals(3125, fates().peek(HardwareChangeTest::check).count());
        assertTrue(fates().anyMatch(fates -> change(fates).minor()));
    }

    private static void check(List<Fate> fates) {
        HardwareChange change = change(fates);
        List<String> touched = IntStream.range(0, NAMES.size())
                .filter(i -> fates.get(i) != Fate.NEVER_THERE && fates.get(i) != Fate.AS_BEFORE)
                .mapToObj(NAMES::get)
                .toList();
        long shared = fates.stream()
                .filter(fate -> fate == Fate.AS_BEFORE || fate == Fate.EXCHANGED)
                .count();
        boolean sameSystem = fates.get(NAMES.indexOf("machine-id")) == Fate.AS_BEFORE;

        assertEquals(touched, change.differing(), fates.toString());
        assertEquals(shared, change.shared(), fates.toString());
        assertEquals(fates.stream().filter(fate -> fate != Fate.NEVER_THERE).count(), change.total(), fates.toString());
        assertEquals(touched.size() == 1 && shared >= 3 && sameSystem, change.minor(), fates.toString());
    }

    @Test
    void theNextRepairIsAcceptedOnTheSeventhDayAfterTheLast() {
        HardwareChange disk = new HardwareChange(5, 5, List.of("disk"), true, Optional.empty());
        HardwareChange again = disk.after(Optional.of(Instant.parse("2026-11-28T23:59:59Z")));

        assertTrue(disk.accepted(Instant.EPOCH));
        assertEquals(Optional.of(LocalDate.of(2026, 12, 5)), again.next());
        assertFalse(again.accepted(Instant.parse("2026-11-28T23:59:59Z")));
        assertFalse(again.accepted(Instant.parse("2026-12-04T23:59:59Z")));
        assertTrue(again.accepted(Instant.parse("2026-12-05T00:00:00Z")));
        assertFalse(new HardwareChange(5, 5, List.of("disk", "network"), true, Optional.empty())
                .accepted(Instant.parse("2026-12-05T00:00:00Z")));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anotherOrderOfNamesOrMoreOfThemChangesNothing(Map<String, String> more) {
        Map<String, String> before = new TreeMap<>(more);
        before.putAll(Map.of("machine-id", "m", "board", "b", "cpu", "c"));
        Map<String, String> after = new TreeMap<>(before);
        after.put("board", "b2");

        HardwareChange change = new HardwareComponents(before).to(new HardwareComponents(after));

        assertTrue(change.minor());
        assertEquals(List.of("board"), change.differing());
        assertEquals(before.size(), change.total());
    }

    static Stream<Map<String, String>> others() {
        return Stream.of(Map.of(), Map.of("tpm", "t"), Map.of("a", "1", "z-9", "2", "gpu", "3"));
    }

    @Test
    void ofAMachineThatIsNotKnownNothingIsTheSame() {
        HardwareComponents known = new HardwareComponents(Map.of("machine-id", "m", "board", "b", "cpu", "c"));

        assertFalse(HardwareComponents.NONE.to(known).minor());
        assertFalse(known.to(HardwareComponents.NONE).minor());
        assertFalse(HardwareComponents.NONE.to(HardwareComponents.NONE).minor());
        assertFalse(known.to(known).minor());
    }

    private static HardwareChange change(List<Fate> fates) {
        Map<String, String> before = new TreeMap<>();
        Map<String, String> after = new TreeMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            switch (fates.get(i)) {
                case NEVER_THERE -> {}
                case AS_BEFORE -> {
                    before.put(name, "same");
                    after.put(name, "same");
                }
                case EXCHANGED -> {
                    before.put(name, "one");
                    after.put(name, "two");
                }
                case REMOVED -> before.put(name, "gone");
                case ADDED -> after.put(name, "new");
            }
        }
        return new HardwareComponents(before).to(new HardwareComponents(after));
    }
}
