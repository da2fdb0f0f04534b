package org.licenseportal.issue;

/**
 * A file that somebody attaches, as it came.
 *
 * @param name what the sender calls it
 * @param bytes what is in it
 */
public record NewFile(String name, byte[] bytes) {

    /** Keeps its own copy. */
    public NewFile {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes are in it. */
    int size() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewFile file && name.equals(file.name) && java.util.Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "NewFile of " + bytes.length + " bytes";
    }
}
