package org.licenseportal.client.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.command.ClientRun.Result;
import org.licenseportal.client.format.JsonMembers;
import org.licenseportal.client.request.SignedRequest;

class RequestCommandTest {
    private static final String[] ACTIVATE = {
        "request", "activate", "--key", "@key", "--site-id", "18429", "--product", "MCS", "--version", "5.0"
    };

    @TempDir
    private Path folder;

    private ClientRun client;

    @BeforeEach
    void start() {
        client = new ClientRun(folder);
        client.run("key", "--key", "@key");
    }

    private Result request(String... more) {
        List<String> args = new ArrayList<>(List.of(ACTIVATE));
        args.addAll(List.of(more));
        return client.run(args.toArray(String[]::new));
    }

    private static JsonMembers claims(String text) {
        return SignedRequest.parse(text.getBytes(StandardCharsets.UTF_8)).claims();
    }

    @Test
    void printsTheFileFormWithALineForPeople() {
        Result result = request("--portal", "https://portal.example");
        assertEquals(0, result.exit());
        assertEquals(
                "License request (activate) for site 18429, MCS 5.0. Upload it at https://portal.example/register",
                result.out().lines().findFirst().orElseThrow());
        assertEquals("18429", claims(result.out()).requiredText("siteId"));
    }

    @Test
    void putsInWhatWasGiven() {
        Result result = request(
                "--hardware-id",
                "hw-1",
                "--site-name",
                "Riverside",
                "--reseller-number",
                "000000",
                "--voucher",
                "V-1",
                "--voucher",
                "V-2");
        JsonMembers claims = claims(result.out());
        assertEquals("hw-1", claims.requiredText("hardwareId"));
        assertEquals("Riverside", claims.requiredText("siteName"));
        assertEquals("000000", claims.requiredText("resellerNumber"));
        assertEquals(List.of("V-1", "V-2"), claims.texts("vouchers"));
        assertEquals(Optional.empty(), claims.text("activationCode"));
    }

    @Test
    void computesAHardwareIdByDefault() {
        assertTrue(claims(request().out()).requiredText("hardwareId").matches("sha256:[0-9a-f]{64}"));
        assertEquals(
                claims(request().out()).requiredText("hardwareId"),
                claims(request().out()).requiredText("hardwareId"));
    }

    @Test
    void takesTheActivationCodeFromAFileOrTheEnvironment() throws IOException {
        Files.writeString(client.file("code"), "FROM-FILE\n");
        assertEquals(
                "FROM-FILE",
                claims(request("--activation-code-file", "@code").out()).requiredText("activationCode"));
        client.with("LICENSE_PORTAL_ACTIVATION_CODE", "FROM-ENV");
        assertEquals("FROM-ENV", claims(request().out()).requiredText("activationCode"));
        assertEquals(
                "GIVEN", claims(request("--activation-code", "GIVEN").out()).requiredText("activationCode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "json", "compact"})
    void writesEveryFormThatThePortalTakes(String form) throws IOException {
        Result result = request("--form", form, "--out", "@out", "--json");
        assertEquals(0, result.exit());
        assertEquals(client.file("out").toString(), result.json().getString("file"));
        SignedRequest written = SignedRequest.parse(Files.readAllBytes(client.file("out")));
        assertEquals(result.json().getString("id"), written.id());
        assertEquals(result.json().getString("thumbprint"), written.deviceThumbprint());
    }

    @Test
    void anApplicationRecordOrAServiceLinkNamesTheSiteToo() {
        JsonMembers amc = claims(client.run("request", "sync", "--key", "@key", "--application-record-id", "10203040")
                .out());
        assertEquals("10203040", amc.requiredText("applicationRecordId"));
        JsonMembers sls = claims(client.run("request", "sync", "--key", "@key", "--service-link-id", "50607080")
                .out());
        assertEquals("50607080", sls.requiredText("serviceLinkId"));
    }

    @Test
    void theQrCodeOnTheTerminalLeadsToThePortalWithTheRequest() {
        String line = request("--portal", "https://portal.example/", "--qr").out();
        String url = QrReading.ofTerminal(line, false);
        String compact = url.substring("https://portal.example/register#request=".length());
        assertEquals("18429", claims(compact).requiredText("siteId"));
        String inverted = request("--portal", "https://portal.example", "--qr", "--qr-invert")
                .out();
        assertTrue(QrReading.ofTerminal(inverted, true).startsWith("https://portal.example/register#request="));
    }

    @Test
    void theQrCodeInAnImageDoesToo() throws IOException {
        Result result = request("--portal", "http://localhost:8080", "--qr-svg", "@qr.svg", "--json");
        String url = QrReading.ofSvg(Files.readString(client.file("qr.svg")));
        assertEquals(result.json().getString("url"), url);
        assertTrue(url.startsWith("http://localhost:8080/register#request=ey"));
    }

    @Test
    void aRequestTooLongForAQrCodeSaysSo() {
        List<String> vouchers = new ArrayList<>(List.of("--portal", "https://portal.example", "--qr"));
        for (int i = 0; i < 300; i++) {
            vouchers.addAll(List.of("--voucher", "VOUCHER-" + i));
        }
        Result result = request(vouchers.toArray(String[]::new));
        assertEquals(ExitCode.USAGE.number(), result.exit());
        assertTrue(result.err().contains("too long for a QR code"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "request",
                "request activate --key @key --site-id 1",
                "request activate --key @key --site-id 1 --product MCS",
                "request activate --key @key --product MCS --version 5.0",
                "request sync --key @key --site-id 1 --service-link-id 2",
                "request renew --key @key --site-id 1",
                "request sync --key @key --site-id 1 --hardware-id ü",
                "request sync --key @key --site-id 1 --qr",
                "request sync --key @key --site-id 1 --form pdf",
                "request sync --key @key --site-id 1 --nonsense"
            })
    void wrongArgumentsAreAUsageError(String line) {
        Result result = client.run(line.split(" "));
        assertEquals(ExitCode.USAGE.number(), result.exit());
        assertEquals("", result.out());
        assertFalse(result.err().isBlank());
    }

    @Test
    void withoutADeviceKeyItSaysHowToMakeOne() {
        Result result = client.run("request", "sync", "--key", "@none", "--site-id", "1");
        assertEquals(ExitCode.FILE.number(), result.exit());
        assertTrue(result.err().contains("'key' makes one"));
    }
}
