package org.licenseportal.client.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.FakePortal;
import org.licenseportal.client.FakePortal.Reply;
import org.licenseportal.client.ForwardProxy;
import org.licenseportal.client.IssuingPortal;
import org.licenseportal.client.command.ClientRun.Result;

class SendCommandTest {
    @TempDir
    private Path folder;

    private final FakePortal portal = new FakePortal();
    private ClientRun client;

    @BeforeEach
    void start() {
        new IssuingPortal().at(portal);
        client = new ClientRun(folder);
        client.run("key", "--key", "@key");
        client.run("request", "sync", "--key", "@key", "--site-id", "18429", "--out", "@site.licreq");
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private Result send(String... more) {
        String[] args = {"send", "@site.licreq", "--portal", portal.url(), "--out", "@site.lic"};
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return client.run(all);
    }

    @Test
    void keepsTheLicenseThatComesBack() throws IOException {
        Result result = send("--json");
        assertEquals(0, result.exit());
        assertFalse(result.json().getBoolean("repeated"));
        assertFalse(result.json().getBoolean("verified"));
        String license = Files.readString(client.file("site.lic"));
        assertTrue(license.contains("-----BEGIN LICENSE-----"));
        assertTrue(send("--json").json().getBoolean("repeated"));
        assertEquals(license, Files.readString(client.file("site.lic")));
    }

    @Test
    void showsARefusalInWordsAndTouchesNoFile() throws IOException {
        Files.writeString(client.file("site.lic"), "the old license");
        portal.first(Reply.problem(409, "hardware-mismatch", "Reset the hardware ID.\\u001b[2J"));
        Result result = send();
        assertEquals(ExitCode.REFUSED.number(), result.exit());
        assertEquals("", result.out());
        assertEquals(
                "Title of hardware-mismatch\nReset the hardware ID.?[2J\nRequest ID, for support: req-1\n",
                result.err());
        assertEquals("the old license", Files.readString(client.file("site.lic")));
    }

    @Test
    void givesARefusalToScripts() {
        portal.first(Reply.problem(404, "site-unknown", "No such site"));
        var json = send("--json").json();
        assertEquals(3, json.getInt("exitCode"));
        assertEquals("refused", json.getString("outcome"));
        assertEquals("site-unknown", json.getString("problem"));
        assertEquals("req-1", json.getString("requestId"));
        assertEquals(404, json.getInt("status"));
    }

    @Test
    void aPortalThatStaysBusyIsToBeTriedLater() {
        portal.on(FakePortal.REQUESTS, asked -> Reply.problem(503, "unavailable", "try again"));
        assertEquals(ExitCode.TRY_LATER.number(), send().exit());
        assertFalse(Files.exists(client.file("site.lic")));
    }

    @Test
    void aPortalThatIsNotThereIsUnreachable() {
        String url = portal.url();
        portal.close();
        Result result = client.run("send", "@site.licreq", "--portal", url, "--out", "@site.lic");
        assertEquals(ExitCode.UNREACHABLE.number(), result.exit());
        assertTrue(result.err().contains("no answer from 127.0.0.1"), result.err());
    }

    @Test
    void goesThroughAProxyWithItsPasswordFromTheEnvironment() {
        try (ForwardProxy proxy = new ForwardProxy(portal, "agent", "s3cret")) {
            client.with("LICENSE_PORTAL_PROXY_PASSWORD", "s3cret");
            Result result = client.run(
                    "send",
                    "@site.licreq",
                    "--portal",
                    "http://portal.invalid",
                    "--allow-http",
                    "--proxy",
                    "127.0.0.1:" + proxy.port(),
                    "--proxy-user",
                    "agent",
                    "--out",
                    "@site.lic");
            assertEquals(0, result.exit(), result.err());
            assertEquals(1, proxy.forwarded());
        }
    }

    @Test
    void goesThroughTheProxyOfTheEnvironment() {
        try (ForwardProxy proxy = new ForwardProxy(portal, "agent", "s3cret")) {
            client.with("http_proxy", "http://agent:s3cret@127.0.0.1:" + proxy.port());
            Result result = client.run(
                    "send", "@site.licreq", "--portal", "http://portal.invalid", "--allow-http", "--out", "@site.lic");
            assertEquals(0, result.exit(), result.err());
            assertEquals(1, proxy.forwarded());
        }
    }

    @Test
    void aProxyUserWithoutAPasswordIsAUsageError() {
        Result result = send("--proxy", "127.0.0.1:1", "--proxy-user", "agent");
        assertEquals(ExitCode.USAGE.number(), result.exit());
        assertTrue(result.err().contains("LICENSE_PORTAL_PROXY_PASSWORD"));
    }

    @Test
    void plainHttpToAnotherMachineHasToBeAllowed() {
        Result result = client.run("send", "@site.licreq", "--portal", "http://portal.invalid");
        assertEquals(ExitCode.USAGE.number(), result.exit());
        assertTrue(result.err().contains("https://"));
    }

    @Test
    void aFileThatIsNoRequestIsMalformedAndNeverSent() throws IOException {
        Files.writeString(client.file("site.licreq"), "hello");
        assertEquals(ExitCode.MALFORMED.number(), send().exit());
        assertEquals(0, portal.asked().size());
    }

    @Test
    void aFolderThatIsNotThereIsAFileError() {
        Result result = client.run("send", "@site.licreq", "--portal", portal.url(), "--out", "@no/such/site.lic");
        assertEquals(ExitCode.FILE.number(), result.exit());
    }
}
