package org.licenseportal.client.panel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.licenseportal.client.AtomicFile;

/**
 * The password of the panel, in one file that the agent's user alone can read. Its one line is the hash of a password,
 * or the code that lets one be set: a code is gone the moment a password is there. The file is read each time, so that
 * {@link #reset} works beside a running panel.
 */
public final class PanelPassword {
    /** Name of the file in the agent's directory. */
    public static final String FILE = "panel-password";

    private static final String CODE = "code ";

    private final Path file;
    private final int iterations;

    PanelPassword(Path directory, int iterations) {
        this.file = directory.resolve(FILE);
        this.iterations = iterations;
    }

    /**
     * @param directory of the agent
     * @return the password of its panel, set or not
     */
    public static PanelPassword in(Path directory) {
        return new PanelPassword(directory, PasswordHash.ITERATIONS);
    }

    /**
     * Forgets the password. Whoever is logged in is so no longer, also where the panel runs already.
     *
     * @return code that lets a new one be set
     * @throws IOException when the file cannot be written
     */
    public String reset() throws IOException {
        StartCode code = StartCode.fresh();
        write(CODE + code.text());
        return code.text();
    }

    /**
     * @return whether there is a password
     * @throws PanelFileException when that cannot be read
     */
    public boolean isSet() {
        return hash().isPresent();
    }

    /** The code that lets a password be set, made now if there is neither; empty when there is a password. */
    Optional<String> startCode() throws IOException {
        if (line().isEmpty()) {
            return Optional.of(reset());
        }
        return code().map(StartCode::text);
    }

    boolean opens(String typedCode) {
        return code().filter(code -> code.matches(typedCode)).isPresent();
    }

    boolean matches(String password) {
        return hash().filter(hash -> hash.matches(password)).isPresent();
    }

    void set(String password) throws IOException {
        write(PasswordHash.of(password, iterations).text());
    }

    /** Changes whenever the password does. */
    String stamp() {
        return line().orElse("");
    }

    private Optional<StartCode> code() {
        return line().filter(line -> line.startsWith(CODE)).map(line -> new StartCode(line.substring(CODE.length())));
    }

    private Optional<PasswordHash> hash() {
        try {
            return line().filter(line -> !line.startsWith(CODE)).map(PasswordHash::parse);
        } catch (IllegalArgumentException e) {
            throw new PanelFileException(file + " holds no password; the command panel-password makes it anew", e);
        }
    }

    private Optional<String> line() {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.US_ASCII).strip());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new PanelFileException(file + " cannot be read", e);
        }
    }

    private void write(String line) throws IOException {
        AtomicFile.replaceSecret(file, (line + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
