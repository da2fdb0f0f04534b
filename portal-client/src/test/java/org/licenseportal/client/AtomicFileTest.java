package org.licenseportal.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void replacesWhatIsThere() throws IOException {
        Path file = folder.resolve("license.lic");
        AtomicFile.replace(file, bytes("one"));
        AtomicFile.replace(file, bytes("two"));
        assertEquals("two", Files.readString(file));
        assertEquals(List.of("license.lic"), names());
    }

    @Test
    void whatCannotBeWrittenLeavesEverythingAsItWas() throws IOException {
        Path folderInTheWay = Files.createDirectories(folder.resolve("license.lic"));
        Files.writeString(folderInTheWay.resolve("inside"), "x");
        assertThrows(IOException.class, () -> AtomicFile.replace(folderInTheWay, bytes("new")));
        assertEquals(List.of("license.lic"), names());
        Path nowhere = folder.resolve("no/such/folder/file");
        assertThrows(NoSuchFileException.class, () -> AtomicFile.replace(nowhere, bytes("new")));
    }

    @Test
    void aSecretIsMadeOnceWithoutATraceAndForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("key");
        AtomicFile.createSecret(file, bytes("one"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertThrows(FileAlreadyExistsException.class, () -> AtomicFile.createSecret(file, bytes("two")));
        assertEquals("one", Files.readString(file));
        assertEquals(List.of("key"), names());
    }

    @Test
    void aReaderNeverSeesAHalf() throws IOException {
        Path file = folder.resolve("license.lic");
        List<String> versions = List.of("a".repeat(100_000), "b".repeat(100_000));
        AtomicFile.replace(file, bytes(versions.get(0)));
        IntStream.range(0, 60).parallel().forEach(turn -> {
            try {
                AtomicFile.replace(file, bytes(versions.get(turn % 2)));
                assertTrue(versions.contains(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertEquals(List.of("license.lic"), names());
    }

    @Test
    void writesThroughALinkAndKeepsIt() throws IOException {
        Path real = Files.writeString(folder.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        AtomicFile.replace(link, bytes("new"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }
}
