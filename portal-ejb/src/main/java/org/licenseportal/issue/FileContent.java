package org.licenseportal.issue;

/**
 * A file with what is in it.
 *
 * @param file what it is
 * @param bytes what is in it
 */
public record FileContent(AttachedFile file, byte[] bytes) {

    /** Keeps its own copy. */
    public FileContent {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileContent content && content.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }

    @Override
    public String toString() {
        return "FileContent of " + file.id();
    }
}
