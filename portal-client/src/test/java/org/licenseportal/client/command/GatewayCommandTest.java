package org.licenseportal.client.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.FakePortal.Reply;
import org.licenseportal.client.LicenseFixture;
import org.licenseportal.client.command.ClientRun.Result;
import org.licenseportal.client.gateway.GatewayPortal;

/** The commands of the simulated gateway, bounded so that they end by themselves. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class GatewayCommandTest {
    @TempDir
    private Path folder;

    private final GatewayPortal portal = new GatewayPortal(LicenseFixture.CLOCK);

    @AfterEach
    void stop() {
        portal.close();
    }

    private ClientRun client() {
        return new ClientRun(folder);
    }

    private Result simulate(String... more) {
        String[] args = new String[more.length + 10];
        System.arraycopy(
                new String[] {
                    "gateway", "simulate", "--server", portal.url(), "--dir", "@gw", "--pbx-port", "0", "--for", "20"
                },
                0,
                args,
                0,
                10);
        System.arraycopy(more, 0, args, 10, more.length);
        return client().run(args);
    }

    @Test
    void announcesShowsTheCodeAndEndsWhenThatIsEnough() throws IOException {
        Result result = simulate("--until", "announced");
        assertEquals(0, result.exit(), result.err());
        assertTrue(result.out().contains("Claim code: " + GatewayPortal.CODE), result.out());
        assertTrue(result.out().contains("Gateway SG-"), result.out());
        assertTrue(result.out().contains("25 users"), result.out());
        assertTrue(result.out().contains("password in " + client().file("gw/pbx-password")), result.out());
        Path password = client().file("gw/pbx-password");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(password)));
        assertFalse(result.out().contains(Files.readString(password).strip()));
    }

    @Test
    void thePasswordMayBeGivenAndIsNotShown() {
        Result result = client().with("LICENSE_PORTAL_PBX_PASSWORD", "s3cret")
                .run(
                        "gateway",
                        "simulate",
                        "--server",
                        portal.url(),
                        "--dir",
                        "@gw",
                        "--pbx-port",
                        "0",
                        "--for",
                        "20",
                        "--until",
                        "announced");
        assertTrue(result.out().contains("user gateway, password as given"), result.out());
        assertFalse(result.out().contains("s3cret"));
        assertFalse(Files.exists(client().file("gw/pbx-password")));
    }

    @Test
    void tellsScriptsHowFarItCame() {
        portal.claim();
        Result result = simulate("--platform", "smbc", "--until", "connected", "--json", "--interval", "1");
        assertEquals(GatewayPortal.ACCOUNT, result.json().getString("account"));
        assertTrue(result.json().getBoolean("connected"));
        assertTrue(result.err().contains("Claimed: this gateway belongs to account"), result.err());
        assertFalse(result.err().contains("PBX: host"), "it is inside");
    }

    @Test
    void whatIsNotReachedInTimeIsAnExitCode() {
        Result result = client().run(
                        "gateway",
                        "simulate",
                        "--server",
                        portal.url(),
                        "--dir",
                        "@gw",
                        "--pbx-port",
                        "0",
                        "--for",
                        "0",
                        "--until",
                        "claimed");
        assertEquals(ExitCode.STATE.number(), result.exit());
        assertTrue(result.err().contains("It ended before it was claimed"), result.err());
    }

    @Test
    void aRefusalOfThePortalIsToldInWords() {
        portal.below().first(Reply.problem(503, "unavailable", "the database cannot be reached"));
        Result result = simulate("--until", "announced", "--interval", "1");
        assertTrue(
                result.out().contains("Refused by the portal: Title of unavailable: the database cannot be reached"),
                result.out());
    }

    @Test
    void failuresAndUsersAreChangedBesideIt() throws IOException {
        simulate("--until", "announced");
        Result failed = client().run("gateway", "fail", "--dir", "@gw", "lost-trunk");
        assertEquals(
                "Failure lost-trunk: the trunk to the PBX is down", failed.out().strip());
        Result users = client().run("gateway", "users", "--dir", "@gw", "40");
        assertEquals("The PBX has 40 users", users.out().strip());
        assertEquals(
                "{\"failure\":\"lost-trunk\",\"users\":40}",
                Files.readString(client().file("gw/control.json")).strip());
        assertTrue(simulate("--until", "announced").out().contains("40 users"));
        simulate("--until", "announced", "--fail", "none", "--users", "7");
        assertEquals(
                "{\"failure\":\"none\",\"users\":7}",
                Files.readString(client().file("gw/control.json")).strip());
    }

    @Test
    void whatIsWrongIsSaidWithItsCure() throws IOException {
        Result none = client().run("gateway", "fail", "--dir", "@nothing", "silent");
        assertEquals(ExitCode.FILE.number(), none.exit());
        assertTrue(none.err().contains("'gateway simulate' makes one"), none.err());
        Result unknown = simulate("--fail", "tired");
        assertEquals(ExitCode.USAGE.number(), unknown.exit());
        assertTrue(unknown.err().contains("'tired' is no failure; there are none, wrong-credentials"), unknown.err());
        assertTrue(simulate("--platform", "toaster").err().contains("there are pbx, smbc, va"));
        assertEquals(ExitCode.USAGE.number(), simulate("--users", "5001").exit());
        assertEquals(ExitCode.USAGE.number(), simulate("--interval", "0").exit());
        Result inside = simulate("--platform", "va", "--fail", "lost-trunk");
        assertTrue(inside.err().contains("has its PBX inside and cannot fail so"), inside.err());
        assertEquals(ExitCode.USAGE.number(), client().run("gateway").exit());
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Result port =
                    client().run("gateway", "pbx", "--dir", "@pbx", "--pbx-port", String.valueOf(taken.getLocalPort()));
            assertEquals(ExitCode.USAGE.number(), port.exit());
            assertTrue(port.err().contains("is in use; --pbx-port gives the PBX another"), port.err());
        }
    }

    @Test
    void aGatewayWithItsPbxInsideCannotLoseIt() {
        simulate("--platform", "va", "--until", "announced");
        Result lost = client().run("gateway", "fail", "--dir", "@gw", "pbx-unreachable");
        assertEquals(ExitCode.STATE.number(), lost.exit());
        Result other = simulate("--until", "announced");
        assertEquals(ExitCode.USAGE.number(), other.exit());
        assertTrue(other.err().contains("another platform needs another directory"), other.err());
    }

    @Test
    void theAddressOfThePortalIsEncryptedOrOnThisMachine() {
        Result far = client().run("gateway", "simulate", "--server", "http://portal.example", "--dir", "@gw");
        assertEquals(ExitCode.USAGE.number(), far.exit());
        assertTrue(far.err().contains("has to begin with https://"), far.err());
        assertFalse(Files.exists(client().file("gw")), "nothing was made");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "lost-trunk"})
    void thePbxAloneEndsInTime(String kind) {
        Result result =
                client().run("gateway", "pbx", "--dir", "@pbx", "--pbx-port", "0", "--for", "1", "--fail", kind);
        assertEquals(0, result.exit(), result.err());
        assertTrue(result.out().startsWith("PBX: host 127.0.0.1, port "), result.out());
        assertTrue(result.out().strip().endsWith("PBX ended"), result.out());
        assertEquals(kind.equals("lost-trunk"), result.out().contains("the trunk to the PBX is down"));
    }

    @Test
    void aPbxAloneFailsOnlyAsAPbxDoes() {
        assertEquals(
                ExitCode.USAGE.number(),
                client().run("gateway", "pbx", "--dir", "@pbx", "--fail", "silent")
                        .exit());
    }
}
