package org.licenseportal.client.servicelink.agent;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.licenseportal.client.online.PortalAddress;
import org.licenseportal.client.servicelink.FieldMessage;

/** Reads addresses of license servers as people type them: with or without {@code https://}, one or several. */
final class ServerAddresses {
    private static final int PORTS = 65535;
    private static final int MOST = 8;

    private final boolean allowHttp;
    private final List<FieldMessage> wrong = new ArrayList<>();

    ServerAddresses(boolean allowHttp) {
        this.allowHttp = allowHttp;
    }

    static boolean isPort(int port) {
        return port >= 1 && port <= PORTS;
    }

    /** URLs in the order of the text; what is {@link #wrong} is left out. */
    List<String> read(String text, String portText) {
        OptionalInt port = port(portText);
        List<String> parts = Arrays.stream(text.split("[,\\s]+"))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        if (parts.size() > MOST) {
            add(FieldMessage.ADDRESS, "At most " + MOST + " addresses can be given.");
            return List.of();
        }
        return parts.stream().flatMap(part -> url(part, port).stream()).toList();
    }

    List<FieldMessage> wrong() {
        return wrong;
    }

    private OptionalInt port(String text) {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.matches("\\d{1,5}") || !isPort(Integer.parseInt(text))) {
            add(FieldMessage.PORT, "A TCP port is a number from 1 to " + PORTS + ", or left blank.");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private List<String> url(String part, OptionalInt port) {
        String full = part.contains("://") ? part : "https://" + part;
        try {
            URI base = PortalAddress.ofPlain(full).base();
            if (port.isPresent() && base.getPort() != -1 && base.getPort() != port.getAsInt()) {
                add(FieldMessage.PORT, part + " has a port already; leave this blank, or leave it out there.");
                return List.of();
            }
            return List.of(checked(port.isPresent() ? withPort(base, port.getAsInt()) : base.toString()));
        } catch (IllegalArgumentException e) {
            add(FieldMessage.ADDRESS, "\"" + part + "\" cannot be used: " + e.getMessage() + ".");
            return List.of();
        }
    }

    private String checked(String url) {
        return (allowHttp ? PortalAddress.ofPlain(url) : PortalAddress.of(url)).toString();
    }

    private static String withPort(URI base, int port) {
        return base.getScheme() + "://" + base.getHost() + ":" + port + (base.getPath() == null ? "" : base.getPath());
    }

    private void add(String field, String message) {
        wrong.add(new FieldMessage(field, message));
    }
}
