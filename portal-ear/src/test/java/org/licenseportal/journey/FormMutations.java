package org.licenseportal.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.SplittableRandom;

/** Breaks the form that carries a request, or the request in a good form. */
final class FormMutations {

    private static final String BOUNDARY = "portal-9f8e7d";
    private static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;
    private static final String FILE = "Content-Disposition: form-data; name=\"file\"; filename=\"r.licreq\"";

    private final SignedRequest good;

    FormMutations(SignedRequest good) {
        this.good = good;
    }

    Mutation next(SplittableRandom random) {
        String text = good.json();
        return switch (random.nextInt(10)) {
            case 0 -> form("other part", part(FILE.replace("\"file\"", "\"other\""), text) + end());
            case 1 -> form("two files", part(FILE, text) + part(FILE, text) + end());
            case 2 -> form("no part", end());
            case 3 -> form("no end", part(FILE, text.substring(0, random.nextInt(text.length()))));
            case 4 ->
                Mutation.typed("no boundary", "multipart/form-data", (part(FILE, text) + end()).getBytes(ISO_8859_1));
            case 5 -> Mutation.typed("other boundary", TYPE + "x", (part(FILE, text) + end()).getBytes(ISO_8859_1));
            case 6 -> form("headless", "--" + BOUNDARY + "\r\n" + FILE + "\r\n" + text + "\r\n" + end());
            case 7 -> form("large", part(FILE, text + " ".repeat(random.nextInt(65_536, 200_000))) + end());
            case 8 -> form("flipped", part(FILE, flipped(text, random)) + end());
            default -> form("empty file", part(FILE, any(random)) + end());
        };
    }

    private static String flipped(String text, SplittableRandom random) {
        int at = random.nextInt(text.length());
        char other = (char) (text.charAt(at) ^ random.nextInt(1, 128));
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private static String any(SplittableRandom random) {
        return List.of("", " ", "\r\n", "\u0000", "{}", "x").get(random.nextInt(6));
    }

    private static String part(String heads, String body) {
        return "--" + BOUNDARY + "\r\n" + heads + "\r\nContent-Type: text/plain\r\n\r\n" + body + "\r\n";
    }

    private static String end() {
        return "--" + BOUNDARY + "--\r\n";
    }

    private static Mutation form(String kind, String body) {
        return Mutation.typed("form: " + kind, TYPE, body.getBytes(ISO_8859_1));
    }
}
