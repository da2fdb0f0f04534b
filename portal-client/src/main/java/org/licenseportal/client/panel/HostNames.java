package org.licenseportal.client.panel;

import com.sun.net.httpserver.Headers;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which the panel answers. A page from elsewhere can make its own name lead to this machine (DNS
 * rebinding), and the browser then takes both for one; but it cannot make the browser send another name.
 */
final class HostNames {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String PORT = ":\\d{1,5}$";
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]*:[0-9a-f:.]*(%.*)?]");

    private final Set<String> names;

    HostNames(Set<String> further) {
        names = Stream.concat(LOOPBACK.stream(), further.stream())
                .map(HostNames::same)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whatever the port says: it may be one that was forwarded by SSH. */
    boolean fits(Headers headers) {
        List<String> hosts = headers.getOrDefault("Host", List.of());
        return hosts.size() == 1 && names.contains(same(hosts.get(0).replaceFirst(PORT, "")));
    }

    /** A browser says from which page a form was sent; programs that say nothing have no cookie to be robbed of. */
    static boolean sameOrigin(Headers headers) {
        String host = headers.getFirst("Host");
        return headers.getOrDefault("Origin", List.of()).stream()
                .allMatch(origin -> origin.equals("http://" + host) || origin.equals("https://" + host));
    }

    /** One form for all that name the same: an IPv6 address can be written in many ways. Brackets keep it from DNS. */
    private static String same(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!IPV6.matcher(lower).matches()) {
            return lower;
        }
        try {
            return "[" + plain(InetAddress.getByName(lower)) + "]";
        } catch (UnknownHostException noAddress) {
            return lower;
        }
    }

    /** Without the network card that it is at, which a browser does not send. */
    static String plain(InetAddress address) {
        return address.getHostAddress().replaceFirst("%.*", "");
    }
}
