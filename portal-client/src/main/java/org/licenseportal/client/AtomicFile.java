package org.licenseportal.client;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * Files that are whole or not there: written beside their place, forced to the disk, then renamed over it. After a
 * power cut at any moment the old content or the new content is there, never a half.
 */
public final class AtomicFile {
    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private AtomicFile() {}

    /**
     * Puts content in the place of whatever is there, with the permissions that new files have by default.
     *
     * @param target where to
     * @param content all of it
     * @throws IOException when it cannot be written; what was there stays
     */
    public static void replace(Path target, byte[] content) throws IOException {
        write(target, content, new FileAttribute<?>[0]);
    }

    /**
     * As {@link #replace}, but readable by its owner alone from the first moment on.
     *
     * @param target where to
     * @param content all of it, a secret
     * @throws IOException when it cannot be written; what was there stays
     */
    public static void replaceSecret(Path target, byte[] content) throws IOException {
        write(target, content, ownerOnly(target));
    }

    /**
     * Makes a new file that its owner alone can read, and never touches one that is there. It is there whole or not at
     * all, so that what failed can be done again.
     *
     * @param target where to
     * @param content all of it, a secret
     * @throws FileAlreadyExistsException when there is a file already
     * @throws IOException when it cannot be written
     */
    public static void createSecret(Path target, byte[] content) throws IOException {
        Path place = target.toAbsolutePath();
        write(place, content, ownerOnly(place), AtomicFile::add);
    }

    private static void write(Path target, byte[] content, FileAttribute<?>[] attributes) throws IOException {
        Path place = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        write(place, content, attributes, (draft, into) -> Files.move(draft, into, StandardCopyOption.ATOMIC_MOVE));
    }

    /** How a draft comes to its place. */
    @FunctionalInterface
    private interface Step {
        void take(Path draft, Path place) throws IOException;
    }

    private static void write(Path place, byte[] content, FileAttribute<?>[] attributes, Step step) throws IOException {
        Path draft = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(draft, NEW, attributes)) {
                force(channel, content);
            }
            step.take(draft, place);
        } finally {
            Files.deleteIfExists(draft);
        }
        forceDirectory(place);
    }

    /** A link is made only where nothing is. Where there are no links, looking first is the best there is. */
    private static void add(Path draft, Path place) throws IOException {
        try {
            Files.createLink(place, draft);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(place.toString());
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void force(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        channel.force(true);
    }

    /** The rename is durable only once the directory is. Windows cannot open a directory, and needs no such call. */
    private static void forceDirectory(Path place) throws IOException {
        Path directory = place.getParent();
        if (directory != null && posix(directory)) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        if (!posix(path)) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
