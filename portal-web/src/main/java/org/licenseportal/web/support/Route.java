package org.licenseportal.web.support;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.licenseportal.access.SignedIn;

/**
 * A page that is made of a view below {@code /WEB-INF/views}, or a file that a servlet below {@code /WEB-INF/files}
 * writes: its address, where it comes from, who may see it. What has no line in one of the lists has no address, and a
 * test walks all lines as everybody who must not get in.
 */
public interface Route {

    /** The address, with names in braces for its variable parts. */
    String path();

    /** Whose role lets them see the page; empty when anybody may. */
    Set<String> roles();

    /** The file of the view, inside the application, or the place of the servlet. */
    String view();

    /** Every page. */
    static List<Route> all() {
        return Stream.<Route[]>of(PortalRoute.values(), CustomerRoute.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    /** Whether there is a page at this address, whatever query it has. */
    static boolean leads(String address) {
        int query = address.indexOf('?');
        return match(query < 0 ? address : address.substring(0, query)).isPresent();
    }

    /** The page at this address; of two that fit, the one with fewer variable parts. */
    static Optional<Match> match(String address) {
        return all().stream()
                .flatMap(route -> route.parts(address).map(parts -> new Match(route, parts)).stream())
                .min((one, other) ->
                        Integer.compare(one.parts().size(), other.parts().size()));
    }

    /** Whether this caller may see the page. */
    default boolean admits(SignedIn caller) {
        return roles().isEmpty() || caller.roles().stream().anyMatch(roles()::contains);
    }

    /** The variable parts of an address of this page; empty when it is another page's. */
    default Optional<Map<String, String>> parts(String address) {
        String[] wanted = path().split("/", -1);
        String[] given = address.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{") && !given[i].isEmpty()) {
                parts.put(wanted[i].substring(1, wanted[i].length() - 1), decoded(given[i]));
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }

    /** Where a view is: that of a servlet is told whole. */
    static String place(String view) {
        return view.startsWith("/") ? view : "/WEB-INF/views/" + view + ".xhtml";
    }

    /** A part as it was meant; in a path a plus is a plus. What cannot be read stays, and is the name of nothing. */
    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return part;
        }
    }

    /**
     * A page that an address leads to.
     *
     * @param route the page
     * @param parts the variable parts of the address by name
     */
    record Match(Route route, Map<String, String> parts) {}
}
