package org.licenseportal.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Breaks a good request in every way that bytes can be broken. The same number always gives the same broken request. No
 * result is a request any more, so an accepted one is a mistake of the portal.
 */
final class Mutations {

    private static final long SEED = 20_261_123L;
    private static final int LIMIT = 64 * 1024;

    private static final List<String> FOREIGN_TYPES = List.of(
            "application/xml",
            "application/zip",
            "image/png",
            "text/html",
            "text/plainer",
            "application/",
            "/",
            ";",
            "json",
            "application/json/jose",
            "multipart/mixed; boundary=x");

    private final SignedRequest good;
    private final ClaimMutations claims;
    private final FormMutations forms;

    /** @param good a request that the portal would grant */
    Mutations(SignedRequest good, ClaimMutations claims) {
        this.good = good;
        this.claims = claims;
        this.forms = new FormMutations(good);
    }

    /** The broken request of this number. */
    Mutation number(int number) {
        SplittableRandom random = new SplittableRandom(SEED + number);
        return switch (number % 16) {
            case 0, 1, 2, 3 -> flipped(random);
            case 4, 5 -> truncated(random);
            case 6, 7 -> new JsonMutations(good, random).next();
            case 8 -> encoded(random);
            case 9 -> foreign(random);
            case 10 -> large(random);
            case 11 -> Mutation.typed("media type", FOREIGN_TYPES.get(random.nextInt(FOREIGN_TYPES.size())), json());
            case 12, 13 -> forms.next(random);
            default -> claims.next(random);
        };
    }

    /** One to four bytes of the JSON or the compact form become others. */
    private Mutation flipped(SplittableRandom random) {
        byte[] body = either(random);
        int flips = random.nextInt(1, 5);
        for (int flip = 0; flip < flips; flip++) {
            int at = random.nextInt(body.length);
            body[at] = (byte) (body[at] ^ random.nextInt(1, 256));
        }
        return Mutation.taken("flipped", unless(good, body), random.nextInt());
    }

    /** Two flips may undo each other. */
    private static byte[] unless(SignedRequest good, byte[] body) {
        String text = new String(body, UTF_8).strip();
        return text.equals(good.json()) || text.equals(good.compact()) ? new byte[0] : body;
    }

    private Mutation truncated(SplittableRandom random) {
        byte[] body = either(random);
        int length = random.nextInt(body.length);
        byte[] part = random.nextBoolean()
                ? Arrays.copyOf(body, length)
                : Arrays.copyOfRange(body, body.length - length, body.length);
        return Mutation.taken("truncated", part, random.nextInt());
    }

    private Mutation encoded(SplittableRandom random) {
        List<Charset> charsets = List.of(UTF_16, Charset.forName("UTF-16LE"), Charset.forName("UTF-32"), ISO_8859_1);
        Charset charset = charsets.get(random.nextInt(charsets.size()));
        String text = random.nextBoolean()
                ? "Für Gerät 7\n" + good.file()
                : good.json().replaceFirst("\\{", "{\"é\":1,");
        return Mutation.taken("encoded " + charset, text.getBytes(charset), random.nextInt());
    }

    private Mutation foreign(SplittableRandom random) {
        return switch (random.nextInt(7)) {
            case 0 -> Mutation.taken("zip", zipped(), random.nextInt());
            case 1 -> Mutation.taken("gzip", gzipped(), random.nextInt());
            case 2 -> new Mutation("gzip coding", "Content-Encoding: gzip\r\nContent-Type: text/plain\r\n", gzipped());
            case 3 -> Mutation.taken("xml", entities().getBytes(UTF_8), random.nextInt());
            case 4 -> Mutation.taken("empty", new byte[0], random.nextInt());
            case 5 -> new Mutation("no type", "", " \r\n\t".getBytes(UTF_8));
            default -> Mutation.taken("noise", noise(random), random.nextInt());
        };
    }

    private Mutation large(SplittableRandom random) {
        int size = LIMIT + random.nextInt(1, LIMIT);
        byte[] body = Arrays.copyOf(json(), size);
        Arrays.fill(body, json().length, size, (byte) ' ');
        return Mutation.taken("large", body, random.nextInt());
    }

    private static byte[] noise(SplittableRandom random) {
        byte[] noise = new byte[random.nextInt(1, 3000)];
        random.nextBytes(noise);
        return noise;
    }

    private static String entities() {
        return "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\">"
                + "<!ENTITY b \"&a;&a;&a;\">]><r>&b;</r>";
    }

    private byte[] either(SplittableRandom random) {
        return random.nextBoolean() ? json() : good.compact().getBytes(UTF_8);
    }

    private byte[] json() {
        return good.json().getBytes(UTF_8);
    }

    private byte[] gzipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../request.licreq"));
            zip.write(good.file().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
