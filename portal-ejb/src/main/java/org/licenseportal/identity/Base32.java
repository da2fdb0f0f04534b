package org.licenseportal.identity;

/** Bytes as letters that can be read aloud and typed (RFC 4648, section 6), without padding. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int waiting = 0;
        int count = 0;
        for (byte next : bytes) {
            waiting = waiting << Byte.SIZE | next & 0xff;
            count += Byte.SIZE;
            while (count >= BITS) {
                count -= BITS;
                text.append(LETTERS.charAt(waiting >> count & 0x1f));
            }
            waiting &= (1 << count) - 1;
        }
        if (count > 0) {
            text.append(LETTERS.charAt(waiting << BITS - count & 0x1f));
        }
        return text.toString();
    }
}
