package org.licenseportal.journey;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens pages and sends their forms as a browser without scripts does, for one person: it keeps the cookies. */
public final class PortalPages {

    /** The password of the demo's users. */
    public static final String PASSWORD = "demo-Portal-2026";

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    private final PortalApi http;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** @param portal the address of the portal */
    public PortalPages(URI portal) {
        http = new PortalApi(portal);
    }

    /** Somebody of the demo, logged in. */
    public static PortalPages of(URI portal, String email) {
        PortalPages pages = new PortalPages(portal);
        pages.logIn(email, PASSWORD);
        return pages;
    }

    /** Logs in by the form of the login page. */
    public Answer logIn(String email, String password) {
        return send("/login", "email", email, "password", password, "login", "login", "submit", "Log in");
    }

    /** Opens a page; redirects are not followed. */
    public Answer open(String path) {
        return keep(http.exchange(cookies(http.request(path)).GET()));
    }

    /** Sends a form, its fields as names and values by turns; a name may come more than once. */
    public Answer send(String path, String... fields) {
        List<Map.Entry<String, String>> form = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.add(Map.entry(fields[i], fields[i + 1]));
        }
        if (form.stream().noneMatch(field -> field.getKey().equals(VIEW_STATE))) {
            form.add(Map.entry(VIEW_STATE, "stateless"));
        }
        return keep(http.exchange(cookies(http.request(path))
                .header("Content-Type", FORM)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(encoded(form)))));
    }

    /** Sends a form with a file in the field {@code files}, its other fields as names and values by turns. */
    public Answer upload(String path, String fileName, byte[] file, String... fields) {
        String boundary = "portal-" + UUID.randomUUID();
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            head.append(part(boundary, fields[i]))
                    .append("\r\n\r\n")
                    .append(fields[i + 1])
                    .append("\r\n");
        }
        head.append(part(boundary, "jakarta.faces.ViewState")).append("\r\n\r\nstateless\r\n");
        head.append(part(boundary, "files"))
                .append("; filename=\"")
                .append(fileName)
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(start);
        body.writeBytes(file);
        body.writeBytes(end);
        return keep(http.exchange(cookies(http.request(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))));
    }

    private static String part(String boundary, String name) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
    }

    /** The value of a cookie; empty when there is none. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Keeps a cookie, as if the portal had given it. */
    public void keep(String name, String value) {
        cookies.put(name, value);
    }

    private static String encoded(List<Map.Entry<String, String>> form) {
        return form.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder cookies(HttpRequest.Builder request) {
        return cookies.isEmpty()
                ? request
                : request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private Answer keep(Answer answer) {
        answer.response().headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0].split("=", 2))
                .forEach(cookie -> put(cookie[0], cookie[1]));
        return answer;
    }

    private void put(String name, String value) {
        if (value.isEmpty() || value.equals("\"\"")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }
}
