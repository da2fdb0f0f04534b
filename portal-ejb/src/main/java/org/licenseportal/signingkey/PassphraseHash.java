package org.licenseportal.signingkey;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.licenseportal.jose.Base64Url;

/**
 * How an encryption key is made of the passphrase: Argon2id with these parameters. They are stored beside what they
 * encrypt, so that they can be raised later.
 *
 * @param memory in KiB
 * @param iterations passes over the memory
 * @param lanes independent parts of the memory
 * @param salt base64url
 */
record PassphraseHash(int memory, int iterations, int lanes, String salt) {

    private static final Pattern TEXT =
            Pattern.compile("argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([\\w-]{1,88})");
    private static final int SALT_LENGTH = 16;
    private static final int KEY_LENGTH = 32;
    private static final int MOST_MEMORY = 1024 * 1024;

    /** Refuses what cannot be computed, or not in bearable time. */
    PassphraseHash {
        if (lanes < 1 || iterations < 1 || memory < 8 * lanes || memory > MOST_MEMORY) {
            throw new IllegalArgumentException("no usable parameters of Argon2id");
        }
    }

    /** The second recommendation of RFC 9106, section 4, with a new salt. */
    static PassphraseHash recommended(SecureRandom random) {
        byte[] salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        return new PassphraseHash(64 * 1024, 3, 4, Base64Url.encode(salt));
    }

    /** @throws IllegalArgumentException for anything that {@link #text} does not give */
    static PassphraseHash parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not the parameters of Argon2id");
        }
        return new PassphraseHash(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                matcher.group(4));
    }

    String text() {
        return "argon2id$v=19$m=" + memory + ",t=" + iterations + ",p=" + lanes + "$" + salt;
    }

    SecretKey key(String passphrase) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(iterations)
                .withParallelism(lanes)
                .withSalt(Base64Url.decode(salt))
                .build());
        byte[] key = new byte[KEY_LENGTH];
        generator.generateBytes(passphrase.getBytes(StandardCharsets.UTF_8), key);
        return new SecretKeySpec(key, "AES");
    }
}
