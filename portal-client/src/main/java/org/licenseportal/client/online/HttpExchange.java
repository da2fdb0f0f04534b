package org.licenseportal.client.online;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Sends one HTTP request until it is answered for good. What is sent never changes between attempts.
 *
 * @param client the JDK's
 * @param schedule when to try again
 * @param pause waits
 * @param clock for dates in {@code Retry-After}
 */
record HttpExchange(HttpClient client, RetrySchedule schedule, Pause pause, Clock clock) {
    /** For an answer with its whole body; the client's own limit ends with the headers. */
    private static final Duration ANSWER = Duration.ofSeconds(60);

    HttpAnswer send(HttpRequest request, int limit) {
        Duration waited = Duration.ZERO;
        for (int made = 1; ; made++) {
            Attempt attempt = attempt(request, limit);
            if (attempt.isFinal()) {
                return attempt.result(request);
            }
            Optional<Duration> next = schedule.next(made, waited, attempt.retryAfter());
            if (next.isEmpty()) {
                return attempt.result(request);
            }
            waited = waited.plus(next.get());
            waitFor(next.get());
        }
    }

    private Attempt attempt(HttpRequest request, int limit) {
        CompletableFuture<HttpAnswer> answer = client.sendAsync(request, info -> new LimitedBody(limit))
                .thenApply(response -> new HttpAnswer(response, clock));
        try {
            return new Attempt(answer.get(ANSWER.toSeconds(), TimeUnit.SECONDS), null);
        } catch (ExecutionException e) {
            return new Attempt(null, e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Attempt(null, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void waitFor(Duration time) {
        try {
            pause.of(time);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static PortalUnreachableException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new PortalUnreachableException("interrupted while waiting for the portal", e);
    }

    /** One of the two is there: an answer or a failure. */
    private record Attempt(HttpAnswer answer, Throwable failure) {
        /** A certificate that is wrong now is wrong in a second too. */
        boolean isFinal() {
            return answer == null ? failure instanceof SSLException : !PortalProblem.temporary(answer.status());
        }

        Optional<Duration> retryAfter() {
            return answer == null ? Optional.empty() : answer.retryAfter();
        }

        HttpAnswer result(HttpRequest request) {
            if (answer == null) {
                String place = request.uri().getHost();
                throw new PortalUnreachableException("no answer from " + place + ": " + words(), failure);
            }
            return answer;
        }

        private String words() {
            if (failure instanceof HttpTimeoutException || failure instanceof TimeoutException) {
                return "it takes too long";
            }
            if (failure instanceof ConnectException) {
                boolean unknown = failure.getCause() instanceof UnresolvedAddressException;
                return unknown ? "no machine has this name" : "the connection was refused";
            }
            if (failure instanceof UnknownHostException) {
                return "no machine has this name";
            }
            if (String.valueOf(failure.getMessage()).contains("bytes received")) {
                return "the answer broke off";
            }
            return failure instanceof IOException ? String.valueOf(failure.getMessage()) : failure.toString();
        }
    }
}
