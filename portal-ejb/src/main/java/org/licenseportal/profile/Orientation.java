package org.licenseportal.profile;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as a JPEG says it in its Exif data (TIFF tag 0x0112): phones save what the sensor saw and
 * leave turning it to whoever shows it.
 *
 * @param mirrored whether left and right are swapped, after turning
 * @param quarters how many quarter turns clockwise make it stand upright
 */
record Orientation(boolean mirrored, int quarters) {

    private static final Orientation UPRIGHT = new Orientation(false, 0);
    private static final int START_OF_SCAN = 0xda;
    private static final int APP1 = 0xe1;
    private static final int TAG = 0x0112;
    private static final int EXIF = 0x45786966;

    /** The orientation of a picture; upright where nothing is said. */
    static Orientation of(byte[] file) {
        try {
            return read(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            // what is not well-formed says nothing; the decoder decides whether it is a picture
            return UPRIGHT;
        }
    }

    /** Turns a square of this side. */
    AffineTransform turn(int side) {
        AffineTransform turn = new AffineTransform();
        if (mirrored) {
            turn.translate(side, 0);
            turn.scale(-1, 1);
        }
        turn.rotate(quarters * Math.PI / 2, side / 2.0, side / 2.0);
        return turn;
    }

    private static Orientation read(ByteBuffer file) {
        file.position(2);
        while ((file.get() & 0xff) == 0xff) {
            int marker = file.get() & 0xff;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            int length = (file.getShort() & 0xffff) - 2;
            int next = file.position() + length;
            if (marker == APP1 && file.getInt() == EXIF) {
                return inTiff(file.slice(file.position() + 2, length - 6));
            }
            file.position(next);
        }
        return UPRIGHT;
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int entry = 0; entry < entries; entry++) {
            int place = directory + 2 + entry * 12;
            if ((tiff.getShort(place) & 0xffff) == TAG) {
                return ofCode(tiff.getShort(place + 8) & 0xffff);
            }
        }
        return UPRIGHT;
    }

    private static Orientation ofCode(int code) {
        return switch (code) {
            case 2 -> new Orientation(true, 0);
            case 3 -> new Orientation(false, 2);
            case 4 -> new Orientation(true, 2);
            case 5 -> new Orientation(true, 1);
            case 6 -> new Orientation(false, 1);
            case 7 -> new Orientation(true, 3);
            case 8 -> new Orientation(false, 3);
            default -> UPRIGHT;
        };
    }
}
