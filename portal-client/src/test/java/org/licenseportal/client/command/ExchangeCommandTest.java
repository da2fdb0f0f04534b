package org.licenseportal.client.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.licenseportal.client.FakePortal;
import org.licenseportal.client.FakePortal.Reply;
import org.licenseportal.client.IssuingPortal;
import org.licenseportal.client.LicenseFixture;
import org.licenseportal.client.TestIssuer;
import org.licenseportal.client.command.ClientRun.Result;

class ExchangeCommandTest {
    @TempDir
    private Path folder;

    private final FakePortal portal = new FakePortal();
    private final IssuingPortal issuing = new IssuingPortal().at(portal);
    private ClientRun client;

    @BeforeEach
    void start() {
        client = new ClientRun(folder);
        client.run("key", "--key", "@key");
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private Result exchange(String operation, String... more) {
        List<String> args = new ArrayList<>(List.of(
                operation,
                "--key",
                "@key",
                "--keys",
                "@keys",
                "--out",
                "@site.lic",
                "--state",
                "@state",
                "--portal",
                portal.url(),
                "--root",
                issuing.issuer().rootThumbprint()));
        args.addAll(List.of(more));
        return client.run(args.toArray(String[]::new));
    }

    private Result sync(String... more) {
        List<String> args = new ArrayList<>(List.of("--site-id", "18429"));
        args.addAll(List.of(more));
        return exchange("sync", args.toArray(String[]::new));
    }

    private List<byte[]> sent() {
        return portal.asked().stream()
                .filter(asked -> asked.path().equals(FakePortal.REQUESTS))
                .map(FakePortal.Asked::body)
                .toList();
    }

    @Test
    void activatesSyncsAndDeactivates() throws IOException {
        Result activated = exchange("activate", "--site-id", "18429", "--product", "MCS", "--version", "5.0");
        assertEquals(0, activated.exit(), activated.err());
        assertTrue(activated.out().contains("License written to"));
        assertEquals(issuing.issuer().keySet(), Files.readString(client.file("keys")));
        assertEquals(2, sync("--json").json().getInt("sequence"));
        Result deactivated = exchange("deactivate", "--site-id", "18429");
        assertEquals(0, deactivated.exit(), deactivated.err());
        assertTrue(deactivated.out().contains("DEACTIVATED"));
        assertFalse(Files.exists(client.file("site.lic.pending")));
        Result verified = client.run(
                "verify",
                "@site.lic",
                "--keys",
                "@keys",
                "--root",
                issuing.issuer().rootThumbprint(),
                "--device-key",
                "@key",
                "--this-machine",
                "--state",
                "@state");
        assertEquals(0, verified.exit(), verified.err());
    }

    @Test
    void aServiceLinkIdMayNameTheSite() {
        assertEquals(0, exchange("sync", "--service-link-id", "50607080").exit());
    }

    @Test
    void anAnswerThatWasLostIsFetchedByTheSameRequestAgain() throws IOException {
        Reply keys = new Reply(200, "application/jose+json", issuing.issuer().keySet());
        Reply lost = new Reply(0, "", "");
        portal.first(keys, lost, lost, lost, lost, lost, lost, lost, lost, lost, lost);
        assertEquals(ExitCode.UNREACHABLE.number(), sync("--voucher", "V-1").exit());
        Path pending = client.file("site.lic.pending");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(pending)));
        client.at(Clock.offset(LicenseFixture.CLOCK, Duration.ofMinutes(10)));
        drain();
        assertEquals(0, sync("--voucher", "V-1").exit());
        sent().forEach(body -> assertArrayEquals(sent().get(0), body));
        assertFalse(Files.exists(pending));
    }

    /** The JDK's client repeats a request on a connection that broke; what was meant for it must not stay behind. */
    private void drain() {
        while (client.run(
                                "keys",
                                "--portal",
                                portal.url(),
                                "--root",
                                issuing.issuer().rootThumbprint(),
                                "--out",
                                "@k")
                        .exit()
                != 0) {
            assertTrue(portal.asked().size() < 50);
        }
    }

    @Test
    void anotherWishMakesAnotherRequest() {
        portal.on(FakePortal.REQUESTS, asked -> Reply.problem(503, "unavailable", "try again"));
        assertEquals(ExitCode.TRY_LATER.number(), sync("--voucher", "V-1").exit());
        assertTrue(Files.exists(client.file("site.lic.pending")));
        byte[] first = sent().get(0);
        issuing.at(portal);
        assertEquals(0, sync().exit());
        assertNotEquals(new String(first), new String(sent().get(sent().size() - 1)));
    }

    @Test
    void aRefusedRequestIsNotKept() {
        portal.on(FakePortal.REQUESTS, asked -> Reply.problem(409, "not-activated", "activate first"));
        Result result = sync();
        assertEquals(ExitCode.REFUSED.number(), result.exit());
        assertTrue(result.err().contains("activate first"));
        assertFalse(Files.exists(client.file("site.lic.pending")));
        assertFalse(Files.exists(client.file("site.lic")));
    }

    @Test
    void nothingIsSentToAPortalOfAnotherRoot() {
        Result result = sync("--root", new TestIssuer().rootThumbprint());
        assertEquals(ExitCode.USAGE.number(), result.exit());
        Result wrong = client.run(
                "sync",
                "--key",
                "@key",
                "--site-id",
                "18429",
                "--portal",
                portal.url(),
                "--keys",
                "@keys",
                "--root",
                new TestIssuer().rootThumbprint());
        assertEquals(ExitCode.UNTRUSTED_KEYS.number(), wrong.exit());
        assertEquals(List.of(), sent());
        assertFalse(Files.exists(client.file("keys")));
    }

    @Test
    void aLicenseThatDoesNotAnswerTheRequestIsNotKept() {
        issuing.changing(license -> license.with("inResponseTo", "another"));
        assertEquals(ExitCode.WRONG_ANSWER.number(), sync().exit());
        issuing.changing(license -> license.with("sub", "18430"));
        assertEquals(
                ExitCode.WRONG_ANSWER.number(),
                exchange("sync", "--site-id", "18431").exit());
        issuing.changing(license -> license.with("hardwareId", "another"));
        assertEquals(
                ExitCode.WRONG_MACHINE.number(),
                exchange("sync", "--site-id", "18432").exit());
        assertFalse(Files.exists(client.file("site.lic")));
    }

    @Test
    void anOlderLicenseNeverReplacesTheNewerOne() throws IOException {
        sync();
        sync();
        String newest = Files.readString(client.file("site.lic"));
        issuing.changing(license -> license.number(1));
        assertEquals(ExitCode.ROLLED_BACK.number(), sync().exit());
        assertEquals(newest, Files.readString(client.file("site.lic")));
        issuing.changing(license -> license);
        assertEquals(0, sync().exit());
    }

    @Test
    void aMachineThatLivesInThePastLearnsItAndTriesAgainWithItsClockRight() {
        client.at(Clock.offset(LicenseFixture.CLOCK, Duration.ofDays(-400)));
        Result past = sync();
        assertEquals(ExitCode.NOT_YET_VALID.number(), past.exit());
        assertTrue(past.err().contains("set the clock"));
        client.at(LicenseFixture.CLOCK);
        assertTrue(sync("--json").json().getBoolean("repeated"));
    }

    @Test
    void aClockThatDiffersFromThePortalsIsReported() {
        client.at(Clock.fixed(Instant.parse("2099-01-01T00:00:00Z"), ZoneOffset.UTC));
        assertTrue(sync().err().contains("Warning: the clock of this machine"));
    }

    @Test
    void theSavedKeySetServesWhileThePortalHasNone() {
        assertEquals(0, sync().exit());
        portal.on(FakePortal.KEYS, asked -> Reply.problem(500, "internal", "x"));
        assertEquals(0, sync().exit());
    }

    @Test
    void keysFetchesAndChecksTheKeySet() throws IOException {
        String root = issuing.issuer().rootThumbprint();
        Result result = client.run("keys", "--portal", portal.url(), "--root", root, "--out", "@k", "--json");
        assertEquals(2, result.json().getInt("keys"));
        assertEquals(issuing.issuer().keySet(), Files.readString(client.file("k")));
        Result wrong = client.run("keys", "--portal", portal.url(), "--root", "x", "--out", "@other");
        assertEquals(ExitCode.UNTRUSTED_KEYS.number(), wrong.exit());
        assertFalse(Files.exists(client.file("other")));
    }
}
