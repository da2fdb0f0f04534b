package org.licenseportal.client.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.FakePortal;
import org.licenseportal.client.IssuingPortal;

/** The jar as it is shipped, in a Java of its own. */
class PortalClientJarIT {
    private static final Path JAR = Path.of(System.getProperty("basedir", ""), "target/portal-client.jar")
            .toAbsolutePath();
    private static final long MOST_BYTES = 4L * 1024 * 1024;

    @TempDir
    private Path folder;

    private String run(int expected, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("LICENSE_PORTAL_PROXY_PASSWORD", "s3cret");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(expected, process.waitFor(), output);
        return output;
    }

    @Test
    void isSmallUnsignedAndKeepsToItself() throws IOException {
        assertTrue(Files.size(JAR) < MOST_BYTES, "it has " + Files.size(JAR) + " bytes");
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(ZipEntry::getName).toList();
            assertTrue(names.stream().noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA|EC)")));
            assertEquals(
                    List.of(),
                    names.stream()
                            .filter(name -> name.endsWith(".class"))
                            .filter(name -> !name.startsWith("org/licenseportal/client/"))
                            .toList());
        }
    }

    @Test
    void doesTheWholeExchange() throws IOException, InterruptedException {
        try (FakePortal portal = new FakePortal()) {
            IssuingPortal issuing = new IssuingPortal().at(portal).changing(license -> license.with("nbf", 0));
            String root = issuing.issuer().rootThumbprint();
            run(0, "key");
            String activated = run(
                    0,
                    "activate",
                    "--site-id",
                    "18429",
                    "--product",
                    "MCS",
                    "--version",
                    "5.0",
                    "--site-name",
                    "Café",
                    "--hardware-id",
                    "hw-1",
                    "--portal",
                    portal.url(),
                    "--root",
                    root);
            assertTrue(activated.contains("Phone Manager Outlook"));
            assertTrue(run(0, "verify", "license.lic", "--root", root, "--device-key", "device-key.jwk.json")
                    .startsWith("VALID"));
            run(ExitCode.WRONG_MACHINE.number(), "verify", "license.lic", "--root", root, "--hardware-id", "hw-2");
            String qr = run(0, "request", "sync", "--site-id", "18429", "--portal", portal.url(), "--qr");
            assertTrue(QrReading.ofTerminal(qr, false).startsWith(portal.url() + "/register#request="));
            assertFalse(qr.contains("?"));
        }
    }

    /** The JDK keeps a proxy's password to itself before a tunnel, unless the program asked it not to at its start. */
    @Test
    void logsInToAProxyForATunnel() throws IOException, InterruptedException {
        run(0, "key");
        run(0, "request", "sync", "--site-id", "18429", "--out", "site.licreq");
        List<String> heard = new CopyOnWriteArrayList<>();
        try (ServerSocket proxy = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread listener = new Thread(() -> answer(proxy, heard));
            listener.setDaemon(true);
            listener.start();
            run(
                    ExitCode.UNREACHABLE.number(),
                    "send",
                    "site.licreq",
                    "--portal",
                    "https://portal.invalid",
                    "--proxy",
                    "127.0.0.1:" + proxy.getLocalPort(),
                    "--proxy-user",
                    "agent");
        }
        String login = Base64.getEncoder().encodeToString("agent:s3cret".getBytes(StandardCharsets.UTF_8));
        assertTrue(heard.contains("CONNECT portal.invalid:443 HTTP/1.1"), heard.toString());
        assertTrue(heard.contains("Proxy-Authorization: Basic " + login), heard.toString());
    }

    /** Asks for a login; whoever has it finds no TLS behind the tunnel, which ends the attempts at once. */
    private static void answer(ServerSocket proxy, List<String> heard) {
        while (!proxy.isClosed()) {
            try (Socket client = proxy.accept()) {
                boolean known = listen(client, heard);
                String reply = known
                        ? "HTTP/1.1 200 Connected\r\n\r\nThis is not TLS, whatever it is."
                        : "HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n"
                                + "Connection: close\r\n\r\n";
                client.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                heard.add("(closed)");
            }
        }
    }

    private static boolean listen(Socket client, List<String> heard) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        boolean known = false;
        for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            heard.add(line);
            known |= line.startsWith("Proxy-Authorization");
        }
        return known;
    }
}
