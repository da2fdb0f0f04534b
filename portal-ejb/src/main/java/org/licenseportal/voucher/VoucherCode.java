package org.licenseportal.voucher;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The code of a voucher: 16 random characters (80 bits) and two check characters, all from the 32 that Crockford chose
 * because they are not mistaken for one another when read aloud. What is typed may have spaces and dashes anywhere, be
 * in lower case, and have O for 0 and I or L for 1.
 *
 * <p>The check characters make the whole code, read as a number in base 32, a multiple of the prime 1021. That finds
 * every single wrong character and every two characters that changed places, so such a slip is told apart from a guess.
 *
 * @param value the 18 characters in upper case, without dashes; this is how the database holds it
 */
public record VoucherCode(String value) implements Comparable<VoucherCode> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_LENGTH = 16;
    private static final int LENGTH = RANDOM_LENGTH + 2;
    private static final int GROUP = 4;
    private static final int BASE = ALPHABET.length();
    private static final int PRIME = 1021;

    /** Takes a code in its normal form; anything else is an {@link IllegalArgumentException}. */
    public VoucherCode {
        if (value == null || value.length() != LENGTH || remainder(value) != 0) {
            throw new IllegalArgumentException("A voucher code is 18 characters that fit together");
        }
    }

    /** Reads what a person or a program typed; empty when it was mistyped or never was a voucher code. */
    public static Optional<VoucherCode> parse(String text) {
        String normal = normal(text);
        return normal.length() == LENGTH && remainder(normal) == 0
                ? Optional.of(new VoucherCode(normal))
                : Optional.empty();
    }

    /** A new code. Only a cryptographically strong generator makes one that cannot be guessed. */
    public static VoucherCode random(RandomGenerator generator) {
        String random = IntStream.range(0, RANDOM_LENGTH)
                .mapToObj(place -> letter(generator.nextInt(BASE)))
                .collect(Collectors.joining());
        int check = Math.floorMod(-remainder(random + "00"), PRIME);
        return new VoucherCode(random + letter(check / BASE) + letter(check % BASE));
    }

    /** The code as people see it: groups of four joined by dashes. */
    public String display() {
        return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    @Override
    public int compareTo(VoucherCode other) {
        return value.compareTo(other.value);
    }

    /** Hides the code: whoever reads a log must not be able to redeem it. */
    @Override
    public String toString() {
        return "voucher …" + value.substring(LENGTH - GROUP);
    }

    private static String letter(int digit) {
        return ALPHABET.substring(digit, digit + 1);
    }

    /** The remainder modulo the prime of the characters read as a number, or -1 if one of them is no digit. */
    private static int remainder(String characters) {
        int remainder = 0;
        for (char character : characters.toCharArray()) {
            int digit = ALPHABET.indexOf(character);
            if (digit < 0) {
                return -1;
            }
            remainder = (remainder * BASE + digit) % PRIME;
        }
        return remainder;
    }

    private static String normal(String text) {
        if (text == null || text.length() > 10 * LENGTH) {
            return "";
        }
        return text.codePoints()
                .filter(character -> !separates(character))
                .map(VoucherCode::normalCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean separates(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION;
    }

    private static int normalCharacter(int character) {
        boolean ascii = character < 128;
        int upper = ascii ? Character.toUpperCase(character) : character;
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
    }
}
