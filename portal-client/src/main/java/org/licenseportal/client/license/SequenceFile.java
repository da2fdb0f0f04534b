package org.licenseportal.client.license;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import org.licenseportal.client.AtomicFile;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.format.JsonReading;
import org.licenseportal.client.format.MalformedDocumentException;

/**
 * The marks of sites as JSON: {@code {"18429": {"sequence": 3, "serial": "…"}}}. A damaged file is an error, never an
 * empty one: forgetting is what an attacker would want.
 */
final class SequenceFile implements SequenceStore {
    private static final int MAX_FILE = 1024 * 1024;
    /** File locks hold between processes only; this one holds between the threads of this one. */
    private static final Object THREADS = new Object();

    private final Path file;

    SequenceFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public Optional<Mark> admit(LicenseTerms terms) throws IOException {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        synchronized (THREADS) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                Objects.requireNonNull(held);
                return compareAndWrite(terms);
            }
        }
    }

    private Optional<Mark> compareAndWrite(LicenseTerms terms) throws IOException {
        JsonMembers marks = read();
        Optional<Mark> mark = marks.members(terms.siteId()).map(SequenceFile::mark);
        if (mark.isPresent() && mark.get().refuses(terms)) {
            return mark;
        }
        if (mark.isEmpty() || mark.get().sequence() < terms.sequence()) {
            write(marks, terms);
        }
        return Optional.empty();
    }

    private static Mark mark(JsonMembers members) {
        return new Mark(members.requiredNumber("sequence"), members.requiredText("serial"));
    }

    private JsonMembers read() throws IOException {
        try {
            return JsonReading.object(Files.readAllBytes(file), MAX_FILE);
        } catch (NoSuchFileException first) {
            return new JsonMembers(JsonObject.EMPTY_JSON_OBJECT);
        } catch (MalformedDocumentException e) {
            throw new MalformedDocumentException(file + " is damaged: " + e.getMessage(), e);
        }
    }

    private void write(JsonMembers marks, LicenseTerms terms) throws IOException {
        JsonObject all = Json.createObjectBuilder(marks.object())
                .add(
                        terms.siteId(),
                        Json.createObjectBuilder()
                                .add("sequence", terms.sequence())
                                .add("serial", terms.serial()))
                .build();
        AtomicFile.replace(file, (all + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
