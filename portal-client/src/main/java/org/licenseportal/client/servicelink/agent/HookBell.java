package org.licenseportal.client.servicelink.agent;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.licenseportal.client.servicelink.Alarm;
import org.licenseportal.client.servicelink.state.RecordJson;
import org.licenseportal.client.servicelink.state.Settings;

/**
 * Tells a webhook, a program or both of alarms: one JSON object, {@code {"event": "raised", "alarm": {…}}}. Whoever
 * cannot be told is missed, with a line in the log; the alarm stands in the status all the same.
 *
 * @param hook who is told
 * @param log of the agent
 * @param limit for whoever is told, answer and all
 */
public record HookBell(Settings.Hook hook, Consumer<String> log, Duration limit) implements AlarmBell {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /**
     * A bell with ten seconds for whoever is told.
     *
     * @param hook who is told
     * @param log of the agent
     */
    public HookBell(Settings.Hook hook, Consumer<String> log) {
        this(hook, log, LIMIT);
    }

    @Override
    public void ring(Event event, Alarm alarm) {
        String name = event.name().toLowerCase(Locale.ROOT);
        log.accept("alarm " + name + ": " + alarm.severity().name().toLowerCase(Locale.ROOT) + " " + alarm.code() + ": "
                + alarm.text());
        JsonObject message = Json.createObjectBuilder()
                .add("event", name)
                .add("alarm", RecordJson.of(alarm))
                .build();
        byte[] body = message.toString().getBytes(StandardCharsets.UTF_8);
        hook.webhook().ifPresent(address -> guarded(() -> post(address, body)));
        hook.command().ifPresent(program -> guarded(() -> start(program, body)));
    }

    /** Whatever is wrong with who is to be told, the agent goes on. */
    private void guarded(Runnable telling) {
        try {
            telling.run();
        } catch (IllegalArgumentException | IllegalStateException | SecurityException | UncheckedIOException e) {
            missed("it cannot be told: " + e.getMessage());
        }
    }

    private void post(URI address, byte[] body) {
        if (!SCHEMES.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))) {
            missed("the webhook " + address + " is no http or https address");
            return;
        }
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limit)
                .proxy(ProxySelector.of(null))
                .build();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(limit)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(request, BodyHandlers.discarding());
        try {
            int status = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            if (status / 100 != 2) {
                missed("the webhook answered " + status);
            }
        } catch (ExecutionException e) {
            missed("the webhook does not answer: " + e.getCause().getMessage());
        } catch (TimeoutException e) {
            answer.cancel(true);
            missed("the webhook does not come to an end");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
        }
    }

    private void start(Path program, byte[] body) {
        try {
            Process process = new ProcessBuilder(program.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            tell(process, body);
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                missed("the alarm program did not end");
            } else if (process.exitValue() != 0) {
                missed("the alarm program ended with " + process.exitValue());
            }
        } catch (IOException e) {
            missed("the alarm program cannot be told: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(Process process, byte[] body) {
        try (OutputStream input = process.getOutputStream()) {
            input.write(body);
        } catch (IOException notInterested) {
            // A program need not read what it is told; how it ends says whether it did its work.
            return;
        }
    }

    private void missed(String why) {
        log.accept("alarm not passed on: " + why);
    }
}
