package org.licenseportal.country;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The postal codes of a country.
 *
 * @param part whether its addresses have one
 * @param word the code of what it is called, as {@code zip-code}
 * @param form what it looks like without spaces and hyphens; empty where any will do
 * @param examples well-written ones, each of another length; the first is shown
 */
public record PostalCodes(AddressPart part, String word, Optional<Pattern> form, List<String> examples) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]+");

    /** Keeps its own copy. */
    public PostalCodes {
        examples = List.copyOf(examples);
    }

    /** An example to show; empty where any code will do. */
    public String example() {
        return examples.isEmpty() ? "" : examples.get(0);
    }

    /**
     * The code as its country writes it, from what somebody typed in whatever case, with or without spaces and
     * hyphens; empty when it cannot be one.
     */
    public Optional<String> read(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        if (form.isEmpty()) {
            return Optional.of(SEPARATORS.matcher(code).replaceAll(found -> found.group()
                            .substring(0, 1)))
                    .filter(text -> !text.isEmpty());
        }
        String bare = bare(code);
        return Optional.of(bare)
                .filter(text -> form.get().matcher(text).matches())
                .map(this::written);
    }

    private String written(String bare) {
        return examples.stream()
                .filter(example -> bare(example).length() == bare.length())
                .findFirst()
                .map(example -> laidOut(bare, example))
                .orElse(bare);
    }

    private static String laidOut(String bare, String example) {
        StringBuilder code = new StringBuilder(bare);
        for (int place = 0; place < example.length(); place++) {
            if (!Character.isLetterOrDigit(example.charAt(place))) {
                code.insert(place, example.charAt(place));
            }
        }
        return code.toString();
    }

    private static String bare(String code) {
        return SEPARATORS.matcher(code).replaceAll("");
    }
}
