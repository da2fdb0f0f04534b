package org.licenseportal.profile;

/**
 * A picture as browsers get it.
 *
 * @param jpeg its bytes
 * @param checkSum tells it from any other
 */
public record PictureFile(byte[] jpeg, String checkSum) {

    /** Keeps its own copy. */
    public PictureFile {
        jpeg = jpeg.clone();
    }

    @Override
    public byte[] jpeg() {
        return jpeg.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PictureFile file && file.checkSum.equals(checkSum);
    }

    @Override
    public int hashCode() {
        return checkSum.hashCode();
    }

    @Override
    public String toString() {
        return "PictureFile " + checkSum;
    }
}
