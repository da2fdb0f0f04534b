package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of the guide, line by line: a real portal, the client's jar as it is shipped, an agent that runs beside. */
class ServiceLinkWalkIT {

    private static final Path GUIDE = Build.serverConfig().resolveSibling("docs/guide/servicelink.md");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern EXIT = Pattern.compile("exit code (\\d+)");
    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir
    Path folder;

    private WildFlyServer portal;
    private ServerProcess agent;
    private String root = "";
    private String code = "";
    private String output = "";
    private int executed;

    @AfterEach
    void end() {
        if (agent != null) {
            agent.kill();
        }
        if (portal != null) {
            portal.kill();
        }
    }

    @Test
    void theWalkOfTheGuideGoesAsItSays() throws Exception {
        List<String> lines = walk();
        for (int i = 0; i < lines.size(); i++) {
            String expected = i + 1 < lines.size() && lines.get(i + 1).startsWith("#   ") ? lines.get(i + 1) : "";
            perform(lines.get(i), expected);
        }
        assertTrue(executed >= 20, "lines of the walk: " + executed);
        assertTrue(Files.readString(folder.resolve("agent.log")).contains("agent runs for"));
        assertFalse(code.isEmpty());
    }

    /** The indented lines of the section. */
    private static List<String> walk() throws IOException {
        String guide = Files.readString(GUIDE);
        return guide.substring(guide.indexOf("\n## A walk\n"))
                .lines()
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .toList();
    }

    private void perform(String line, String expected) throws Exception {
        if (line.startsWith("#   ") || line.startsWith("alias ") || line.startsWith("export ")) {
            return;
        }
        executed++;
        if (line.equals("mvn -Prun")) {
            startPortal();
        } else if (line.equals("# Ctrl-C")) {
            portal.stop();
        } else if (line.startsWith("curl ")) {
            send(here(line));
        } else {
            assertTrue(line.startsWith("portal-client "), line);
            run(here(line), expected);
        }
    }

    private void startPortal() {
        if (portal == null) {
            portal = FreshServer.DERBY.start("walk");
            root = LicenseVerifier.of(new PortalApi(portal.address())).rootThumbprint();
        } else {
            portal.startAgain();
        }
    }

    private String here(String line) {
        return line.replace("http://localhost:8080", portal.address().toString())
                .replace("/CODE/", "/" + code + "/")
                .replace(" ROOT ", " " + root + " ");
    }

    private void run(String line, String expected) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Build.client().toString()));
        List<String> arguments = List.of(line.split(" "));
        boolean beside = arguments.get(arguments.size() - 1).equals("&");
        command.addAll(arguments.subList(1, arguments.size() - (beside ? 1 : 0)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put("LICENSE_PORTAL_AGENT_DIR", folder.resolve("servicelink").toString());
        if (beside) {
            builder.redirectOutput(folder.resolve("agent.log").toFile());
            agent = ServerProcess.of(builder.start(), folder.resolve("agent.log"));
            return;
        }
        Process process = builder.start();
        output = new String(process.getInputStream().readAllBytes());
        int status = process.waitFor();
        Matcher exit = EXIT.matcher(expected);
        assertEquals(exit.find() ? Integer.parseInt(exit.group(1)) : 0, status, () -> line + "\n" + output);
        QUOTED.matcher(expected)
                .results()
                .forEach(word -> assertTrue(output.contains(word.group(1)), () -> word.group(1) + "\n" + output));
        assertEquals(expected.contains("ALARM"), output.contains("ALARM"), () -> line + "\n" + output);
    }

    /** As curl would: headers, a body of JSON, an address. */
    private void send(String line) {
        List<String> arguments = new ArrayList<>();
        ARGUMENT.matcher(line)
                .results()
                .map(part -> part.group(1) == null ? part.group(2) : part.group(1))
                .forEach(arguments::add);
        URI address = URI.create(arguments.get(arguments.size() - 1));
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        for (int i = 1; i < arguments.size() - 1; i += 2) {
            if (arguments.get(i).equals("-H")) {
                String[] header = arguments.get(i + 1).split(": ", 2);
                request.header(header[0], header[1]);
            } else {
                assertEquals("-d", arguments.get(i));
                request.POST(BodyPublishers.ofString(arguments.get(i + 1)));
            }
        }
        Answer answer = new PortalApi(portal.address()).exchange(request);
        assertEquals(2, answer.status() / 100, answer::text);
        Matcher found = CODE.matcher(answer.text());
        code = found.find() ? found.group(1) : code;
    }
}
