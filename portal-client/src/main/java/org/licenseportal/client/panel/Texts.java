package org.licenseportal.client.panel;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the panel. A text has its places as {@code {0}}, {@code {1}}; nothing else in it means anything. */
final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.licenseportal.client.panel.panel", Locale.ROOT);

    private Texts() {}

    static String of(String key, Object... values) {
        String text = BUNDLE.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    static Words words(String key, Object... values) {
        return new Words(of(key, values));
    }

    static Optional<String> maybe(String key) {
        return BUNDLE.containsKey(key) ? Optional.of(BUNDLE.getString(key)) : Optional.empty();
    }

    /** @param key without {@code .one} or {@code .many} */
    static String counted(String key, long count) {
        return of(key + (count == 1 ? ".one" : ".many"), count);
    }
}
