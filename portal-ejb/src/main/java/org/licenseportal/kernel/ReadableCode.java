package org.licenseportal.kernel;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How codes are made that people type and read aloud: random characters and two check characters, all from the 32 that
 * Crockford chose because they are not mistaken for one another. What is typed may have spaces and dashes anywhere, be
 * in lower case, and have O for 0 and I or L for 1.
 *
 * <p>The check characters make the whole code, read as a number in base 32, a multiple of a prime. That finds every
 * single wrong character and every two characters that changed places, so such a slip is told apart from a guess. Each
 * kind of code has a prime of its own, so that one kind is not taken for another.
 */
public final class ReadableCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BASE = ALPHABET.length();
    private static final int CHECK_CHARACTERS = 2;

    private final int length;
    private final int prime;

    /**
     * A kind of code.
     *
     * @param random how many random characters it has, of 5 bits each
     * @param prime what each code is a multiple of: below 1024, so that two characters hold the rest, and such that no
     *     two places of the code count the same
     */
    public ReadableCode(int random, int prime) {
        this.length = random + CHECK_CHARACTERS;
        this.prime = prime;
    }

    /** A new code. Only a cryptographically strong generator makes one that cannot be guessed. */
    public String random(RandomGenerator generator) {
        String random = IntStream.range(0, length - CHECK_CHARACTERS)
                .mapToObj(place -> letter(generator.nextInt(BASE)))
                .collect(Collectors.joining());
        int check = Math.floorMod(-remainder(random + "00"), prime);
        return random + letter(check / BASE) + letter(check % BASE);
    }

    /** Whether this is such a code in its normal form: upper case, without spaces and dashes. */
    public boolean fits(String value) {
        return value != null && value.length() == length && remainder(value) == 0;
    }

    /** The normal form of what a person or a program typed; empty when it was mistyped or never was such a code. */
    public Optional<String> parse(String text) {
        return Optional.of(normal(text)).filter(this::fits);
    }

    /** A code in groups of so many characters, joined by dashes. */
    public static String grouped(String value, int group) {
        return value.replaceAll("(.{" + group + "})(?=.)", "$1-");
    }

    private static String letter(int digit) {
        return ALPHABET.substring(digit, digit + 1);
    }

    /** The remainder modulo the prime of the characters read as a number, or -1 if one of them is no digit. */
    private int remainder(String characters) {
        int remainder = 0;
        for (char character : characters.toCharArray()) {
            int digit = ALPHABET.indexOf(character);
            if (digit < 0) {
                return -1;
            }
            remainder = (remainder * BASE + digit) % prime;
        }
        return remainder;
    }

    private String normal(String text) {
        if (text == null || text.length() > 10 * length) {
            return "";
        }
        return text.codePoints()
                .filter(character -> !separates(character))
                .map(ReadableCode::normalCharacter)
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
