package org.licenseportal.client.panel;

import java.util.Optional;

/**
 * What there is at one address.
 *
 * @param get answers who asks; empty when there is nothing to ask for
 * @param post answers who sends a form; empty when there is no form
 * @param open whether one gets there without a login
 * @param limit of the body of a form, in bytes
 */
record Route(Optional<Screen> get, Optional<Screen> post, boolean open, int limit) {
    private static final int FORM_BYTES = 16 * 1024;

    static Route page(Screen get) {
        return new Route(Optional.of(get), Optional.empty(), false, FORM_BYTES);
    }

    static Route action(Screen post) {
        return new Route(Optional.empty(), Optional.of(post), false, FORM_BYTES);
    }

    static Route form(Screen get, Screen post) {
        return new Route(Optional.of(get), Optional.of(post), false, FORM_BYTES);
    }

    Route forEverybody() {
        return new Route(get, post, true, limit);
    }

    Route upTo(int bytes) {
        return new Route(get, post, open, bytes);
    }

    /** The screen for a method of HTTP; empty when the address does not know that method. */
    Optional<Screen> screen(String method) {
        return switch (method) {
            case "GET", "HEAD" -> get;
            case "POST" -> post;
            default -> Optional.empty();
        };
    }

    /** For the header {@code Allow}. */
    String methods() {
        return get.map(screen -> post.isPresent() ? "GET, HEAD, POST" : "GET, HEAD")
                .orElse("POST");
    }
}
