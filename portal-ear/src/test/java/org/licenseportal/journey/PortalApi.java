package org.licenseportal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** Speaks with a portal as an installation or an integrator does. */
public final class PortalApi {

    /** The file form of a license. */
    public static final String LICENSE_FILE = "application/vnd.license-portal.license";

    /** The bare JWS JSON, of a license or a request. */
    public static final String JOSE_JSON = "application/jose+json";

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI address;

    /** @param address of the portal, as {@link PortalServer#address()} */
    public PortalApi(URI address) {
        this.address = address;
    }

    /** Sends a request as bare JWS JSON and asks for the bare license. */
    public Answer send(SignedRequest request) {
        return post(JOSE_JSON, JOSE_JSON, request.json().getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a body to the license exchange. */
    public Answer post(String contentType, String accept, byte[] body) {
        return exchange(request("/api/v1/license-requests")
                .header("Content-Type", contentType)
                .header("Accept", accept)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** Sends a file as a browser's form does. */
    public Answer upload(String part, String fileName, String accept, byte[] file) {
        String boundary = "portal-" + UUID.randomUUID();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        String tail = "\r\n--" + boundary + "--\r\n";
        return exchange(request("/api/v1/license-requests")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Accept", accept)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString(tail))));
    }

    /** Reads a path; {@code headers} are names and values by turns. */
    public Answer get(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        return exchange(headers.length == 0 ? request : request.headers(headers));
    }

    /** Any request to a path of the portal, for {@link #exchange}. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    /** Sends a request that the caller built. */
    public Answer exchange(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
