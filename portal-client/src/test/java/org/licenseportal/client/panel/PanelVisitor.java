package org.licenseportal.client.panel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without eyes: keeps cookies, follows nothing by itself, sends forms with the token of the page. */
final class PanelVisitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final URI panel;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    PanelVisitor(URI panel) {
        this.panel = panel;
    }

    /** What came back. */
    record Seen(int status, String html, Map<String, String> headers) {
        String token() {
            Matcher token = TOKEN.matcher(html);
            if (!token.find()) {
                throw new AssertionError("no token in " + html);
            }
            return token.group(1);
        }

        String location() {
            return headers.getOrDefault("location", "");
        }
    }

    Seen get(String path) {
        return send(path, UnaryOperator.identity());
    }

    /** Sends a form of a page as a browser does, with the token that the page has. */
    Seen post(String page, String path, String... namesAndValues) {
        return postWith(get(page).token(), path, namesAndValues);
    }

    Seen postWith(String token, String path, String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("token", token));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", body);
    }

    Seen post(String path, String type, String body) {
        return send(path, request -> request.header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    Seen send(String path, UnaryOperator<HttpRequest.Builder> change) {
        try {
            HttpRequest request =
                    change.apply(HttpRequest.newBuilder(panel.resolve(path))).build();
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            Map<String, String> headers = new LinkedHashMap<>();
            response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
            return new Seen(response.statusCode(), response.body(), headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cookie that the panel knows this visitor by. */
    String cookie() {
        return cookies.getCookieStore().getCookies().get(0).getValue();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
