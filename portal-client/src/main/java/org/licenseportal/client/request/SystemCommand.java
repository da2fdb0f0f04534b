package org.licenseportal.client.request;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the operating system by one of its own commands. */
@FunctionalInterface
interface SystemCommand {

    /** What is asked, each by one fixed command. */
    enum Question {
        WINDOWS_MACHINE_GUID,
        MAC_PLATFORM_UUID;

        private ProcessBuilder command() {
            return switch (this) {
                case WINDOWS_MACHINE_GUID ->
                    new ProcessBuilder("reg", "query", "HKLM\\SOFTWARE\\Microsoft\\Cryptography", "/v", "MachineGuid");
                case MAC_PLATFORM_UUID -> new ProcessBuilder("/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice");
            };
        }
    }

    /**
     * @param question to the system
     * @return what it printed; nothing when there is no such command or it does not end
     */
    String output(Question question);

    static SystemCommand withinSeconds(int seconds) {
        return question -> {
            try {
                Process process = question.command()
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                process.getOutputStream().close();
                return read(process, seconds);
            } catch (IOException absent) {
                return "";
            }
        };
    }

    private static String read(Process process, int seconds) {
        CompletableFuture<String> text = CompletableFuture.supplyAsync(() -> printed(process));
        try {
            return text.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        } finally {
            process.destroyForcibly();
        }
    }

    private static String printed(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        } catch (IOException e) {
            return "";
        }
    }
}
