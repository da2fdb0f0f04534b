package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of the installation against the portal: the jar, as it is shipped, as a process of its own. */
@EveryDatabase
class ClientJourneyIT {

    private static final int OK = 0;
    private static final int REFUSED = 3;
    private static final int WRONG_MACHINE = 10;

    private final Stage stage;

    @TempDir
    Path installation;

    ClientJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void makesItsKey() throws Exception {
        run(OK, "key");
    }

    @Test
    void anInstallationLivesOnline() throws Exception {
        String site = stage.stockedSite();
        run(OK, activation("activate", site));
        assertEquals(1, license("license.lic").sequence());
        run(OK, "sync", "--site-id", site, "--hardware-id", "machine 5");
        VerifiedLicense leased = license("license.lic");
        assertEquals(2, leased.sequence());
        assertTrue(leased.number("exp") > leased.number("iat"));
        run(OK, verification("license.lic", "machine 5"));
        run(WRONG_MACHINE, verification("license.lic", "machine 6"));
        run(OK, "deactivate", "--site-id", site, "--hardware-id", "machine 5");
        assertEquals(true, license("license.lic").claims().get("deactivated"));
        run(REFUSED, "sync", "--site-id", site, "--hardware-id", "machine 5");
    }

    @Test
    void anInstallationWithoutInternetIsServedByFiles() throws Exception {
        List<String> request = new ArrayList<>(List.of("request"));
        request.addAll(List.of(activation("activate", stage.stockedSite())));
        request.addAll(List.of("--out", "site.licreq"));
        run(OK, request.toArray(String[]::new));
        Answer answer = stage.api()
                .upload(
                        "file",
                        "site.licreq",
                        PortalApi.LICENSE_FILE,
                        Files.readAllBytes(installation.resolve("site.licreq")))
                .assertLicense(201);
        Files.write(installation.resolve("site.lic"), answer.body());
        run(OK, "keys", "--out", "license-keys.json");
        run(OK, verification("site.lic", "machine 5"));
        run(OK, "send", "site.licreq", "--out", "again.lic");
        assertEquals(-1, Files.mismatch(installation.resolve("site.lic"), installation.resolve("again.lic")));
    }

    @Test
    void everythingGoesThroughTheProxyThatIsNamed() throws Exception {
        try (ForwardProxy proxy = new ForwardProxy()) {
            List<String> command = new ArrayList<>(List.of(activation("activate", stage.stockedSite())));
            command.addAll(List.of("--proxy", proxy.address()));
            run(OK, command.toArray(String[]::new));
            assertTrue(
                    proxy.requests().stream()
                            .anyMatch(seen ->
                                    seen.startsWith("POST " + stage.server().address())),
                    () -> proxy.requests().toString());
        }
    }

    @Test
    void aRefusalTellsTheSlugOfTheProblem() throws Exception {
        String output = run(REFUSED, "sync", "--site-id", "18506", "--hardware-id", "m", "--json");
        assertTrue(output.contains("not-activated"), output);
    }

    private String[] activation(String operation, String site) {
        return new String[] {
            operation,
            "--site-id",
            site,
            "--product",
            "MCS",
            "--version",
            "5.0",
            "--site-name",
            "Site " + site,
            "--reseller-number",
            Stage.RESELLER,
            "--hardware-id",
            "machine 5"
        };
    }

    private String[] verification(String file, String hardwareId) {
        return new String[] {
            "verify",
            file,
            "--keys",
            "license-keys.json",
            "--device-key",
            "device-key.jwk.json",
            "--hardware-id",
            hardwareId
        };
    }

    private VerifiedLicense license(String file) throws IOException {
        return stage.verifier().file(Files.readString(installation.resolve(file)));
    }

    private String run(int exitCode, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Build.client().toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(installation, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(installation.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("LICENSE_PORTAL_URL", stage.server().address().toString());
        builder.environment().put("LICENSE_PORTAL_ROOT", stage.verifier().rootThumbprint());
        int code = builder.start().waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertEquals(exitCode, code, () -> String.join(" ", arguments) + "\n" + text);
        return text;
    }
}
