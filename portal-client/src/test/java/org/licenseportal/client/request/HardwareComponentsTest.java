package org.licenseportal.client.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Linux machine shows of itself, read from a file system made up for it. */
class HardwareComponentsTest {
    private static final Map<String, String> PARTS =
            Map.of("machine-id", "m", "board", "b", "cpu", "c", "disk", "d", "network", "n");

    @TempDir
    private Path root;

    private void file(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content + "\n");
    }

    private HardwareComponents read() {
        return new MachineComponents(root, new MachineIdentity(root, "Linux", question -> "")).components();
    }

    private static String hash(String name, String value) {
        return MachineFingerprint.hashed(name, value).value();
    }

    private static HardwareComponents with(String name, String value) {
        Map<String, String> parts = new HashMap<>(PARTS);
        parts.put(name, value);
        return HardwareComponents.hashed(parts);
    }

    private void wholeMachine() throws IOException {
        file("etc/machine-id", "0123456789abcdef0123456789abcdef");
        file("sys/class/dmi/id/board_serial", "SN-1");
        file("proc/cpuinfo", "processor\t: 0\nmodel name\t: Example CPU 3000\nprocessor\t: 1\nmodel name\t: Other");
        file("proc/self/mountinfo", "22 1 8:2 / / rw - ext4 /dev/sda2 rw\n23 22 0:5 / /proc rw - proc proc rw");
        file("sys/devices/disk/sda/device/serial", "DISK-1");
        Files.createDirectories(root.resolve("sys/devices/disk/sda/sda2"));
        Files.createDirectories(root.resolve("sys/dev/block"));
        Files.createSymbolicLink(root.resolve("sys/dev/block/8:2"), root.resolve("sys/devices/disk/sda/sda2"));
        file("sys/class/net/eth1/device/x", "");
        file("sys/class/net/eth1/address", "00:11:22:33:44:66");
        file("sys/class/net/eth0/device/x", "");
        file("sys/class/net/eth0/address", "00:11:22:33:44:55");
        file("sys/class/net/eth0/addr_assign_type", "0");
        file("sys/class/net/veth0/address", "02:11:22:33:44:77");
        file("sys/class/net/random0/device/x", "");
        file("sys/class/net/random0/address", "02:11:22:33:44:88");
        file("sys/class/net/random0/addr_assign_type", "1");
    }

    @Test
    void allFiveAreFoundAndHashed() throws IOException {
        wholeMachine();
        assertEquals(
                Map.of(
                        "machine-id", hash("machine-id", "0123456789abcdef0123456789abcdef"),
                        "board", hash("board", "SN-1"),
                        "cpu", hash("cpu", "Example CPU 3000"),
                        "disk", hash("disk", "DISK-1"),
                        "network", hash("network", "00:11:22:33:44:55,00:11:22:33:44:66")),
                Map.copyOf(read().hashes()));
        assertEquals(HardwareComponents.NAMES, read().hashes().keySet());
    }

    @Test
    void whatIsMissingHasSomethingInItsPlace() throws IOException {
        wholeMachine();
        file("sys/class/dmi/id/board_serial", "To be filled by O.E.M.");
        file("sys/class/dmi/id/product_name", "Server 9");
        Files.delete(root.resolve("sys/devices/disk/sda/device/serial"));
        Files.createDirectories(root.resolve("dev/disk/by-uuid"));
        Files.createSymbolicLink(root.resolve("dev/disk/by-uuid/6e3f-01"), Path.of("../../sda2"));
        assertEquals(hash("board", "Server 9"), read().hashes().get("board"));
        assertEquals(hash("disk", "6e3f-01"), read().hashes().get("disk"));
        file("sys/devices/disk/sda/serial", "VIRTIO-1");
        assertEquals(hash("disk", "VIRTIO-1"), read().hashes().get("disk"), "as virtio shows it");
    }

    @Test
    void aMachineThatShowsLittleHasFewComponents() throws IOException {
        file("etc/machine-id", "0123456789abcdef0123456789abcdef");
        assertTrue(Set.of("machine-id", "network").containsAll(read().hashes().keySet()));
    }

    @Test
    void theHardwareIdChangesWithAnyPartAndNotWithTheirOrder() {
        String all = HardwareComponents.hashed(PARTS).fingerprint().value();
        assertEquals(
                all,
                HardwareComponents.hashed(new TreeMap<>(PARTS)).fingerprint().value());
        PARTS.keySet()
                .forEach(name ->
                        assertNotEquals(all, with(name, "another").fingerprint().value()));
        assertTrue(all.matches("sha256:[0-9a-f]{64}"));
    }

    @Test
    void oneMinorPartMayChange() {
        HardwareComponents before = HardwareComponents.hashed(PARTS);
        assertTrue(before.sameMachineAs(before));
        assertTrue(with("disk", "another").sameMachineAs(before));
        assertFalse(with("machine-id", "another").sameMachineAs(before));
        Map<String, String> two = new HashMap<>(PARTS);
        two.put("disk", "another");
        two.remove("network");
        assertFalse(HardwareComponents.hashed(two).sameMachineAs(before));
        two.put("disk", "d");
        assertTrue(HardwareComponents.hashed(two).sameMachineAs(before));
    }

    @Test
    void ofTwoPartsNeitherMayChange() {
        HardwareComponents before = HardwareComponents.hashed(Map.of("machine-id", "m", "network", "n"));
        HardwareComponents after = HardwareComponents.hashed(Map.of("machine-id", "m", "network", "another"));
        assertTrue(before.sameMachineAs(before));
        assertFalse(after.sameMachineAs(before));
        HardwareComponents more = HardwareComponents.hashed(Map.of("machine-id", "m", "network", "n", "disk", "d"));
        assertFalse(more.sameMachineAs(before));
    }

    @Test
    void onlyNamesAndHashesAreComponents() {
        assertThrows(IllegalArgumentException.class, () -> new HardwareComponents(new TreeMap<>()));
        assertThrows(IllegalArgumentException.class, () -> HardwareComponents.hashed(Map.of("Disk", "x")));
        assertThrows(
                IllegalArgumentException.class, () -> new HardwareComponents(new TreeMap<>(Map.of("disk", "a b"))));
        assertEquals(HardwareComponents.hashed(PARTS), HardwareComponents.hashed(PARTS));
    }

    @Test
    void thisMachineHasSome() {
        assertFalse(HardwareComponents.ofThisMachine().hashes().isEmpty());
    }
}
