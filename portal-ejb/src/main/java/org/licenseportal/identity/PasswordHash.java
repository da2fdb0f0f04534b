package org.licenseportal.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What the database keeps of a password: Argon2id with 19 MiB and two passes, the least that OWASP recommends, in the
 * usual text form. The parameters stand in the text, so that they can be raised without asking anybody for a password.
 *
 * @param text {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}
 */
record PasswordHash(String text) {

    private static final int MEMORY = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})"
            + "\\$([A-Za-z0-9+/]{8,86})\\$([A-Za-z0-9+/]{16,86})");

    static PasswordHash of(String password) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        byte[] hash = argon2id(password, salt, parameters(MEMORY, PASSES, LANES), LENGTH);
        return new PasswordHash(
                "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(MEMORY, PASSES, LANES, encode(salt), encode(hash)));
    }

    /** Whether the hash was made of this password; compared in constant time. */
    boolean matches(String password) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException("The database holds something that is no password hash");
        }
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        Argon2Parameters.Builder parameters = parameters(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        return MessageDigest.isEqual(expected, argon2id(password, salt, parameters, expected.length));
    }

    private static Argon2Parameters.Builder parameters(int memory, int passes, int lanes) {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes);
    }

    private static byte[] argon2id(String password, byte[] salt, Argon2Parameters.Builder parameters, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters.withSalt(salt).build());
        byte[] hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A hash is worth an attack, so it stays out of logs. */
    @Override
    public String toString() {
        return "PasswordHash";
    }
}
