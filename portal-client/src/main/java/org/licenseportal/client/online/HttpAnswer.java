package org.licenseportal.client.online;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** An HTTP response in the terms of this package. */
final class HttpAnswer {
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;
    private final Clock clock;

    HttpAnswer(HttpResponse<byte[]> response, Clock clock) {
        this.status = response.statusCode();
        this.headers = response.headers();
        this.body = response.body();
        this.clock = clock;
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body;
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Media type without parameters, in lower case; empty when there is none. */
    String mediaType() {
        String type = header("Content-Type").orElse("");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    Optional<Instant> date() {
        return header("Date").flatMap(HttpAnswer::instant);
    }

    /** Seconds or a date (RFC 9110 section 10.2.3); never negative. */
    Optional<Duration> retryAfter() {
        return header("Retry-After").flatMap(value -> {
            if (value.strip().matches("\\d{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value.strip())));
            }
            return instant(value)
                    .map(until -> Duration.between(clock.instant(), until))
                    .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
        });
    }

    private static Optional<Instant> instant(String httpDate) {
        try {
            return Optional.of(ZonedDateTime.parse(httpDate.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
