package org.licenseportal.client.gateway.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.client.gateway.FailureKind;
import org.licenseportal.client.gateway.GatewayPlatform;
import org.licenseportal.client.gateway.GatewayPortal;
import org.licenseportal.client.gateway.GatewaySight.Goal;

/** ONB-4: each way to fail, from the start and later, and that it goes away. */
class GatewayFailureTest {
    @TempDir
    private Path folder;

    private DeviceStage stage;

    @BeforeEach
    void start() throws IOException {
        stage = new DeviceStage(folder, GatewayPlatform.PBX, 25);
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    private GatewayPortal portal() {
        return stage.portal();
    }

    private JsonObject report() {
        return portal().last("report");
    }

    @ParameterizedTest
    @CsvSource({
        "WRONG_CREDENTIALS, wrong-credentials",
        "PBX_UNREACHABLE, pbx-unreachable",
        "LOST_TRUNK, trunk-lost",
        "VERSION_TOO_OLD, version-too-old"
    })
    void aConnectionThatFailsIsToldAndMended(FailureKind kind, String error) throws IOException {
        stage.failing(kind).step();
        portal().claim();
        String connect = portal().connect(stage.pbx().port(), DeviceStage.PASSWORD);
        stage.steps(3);
        assertEquals(error, portal().result(connect));
        assertEquals("failed", report().getString("connection"));
        assertEquals(error, report().getString("error"));
        assertEquals(2, portal().messages("report").size(), "told once, whenever it is looked at");
        assertFalse(stage.device().sight().connected());
        stage.failing(FailureKind.NONE).step();
        assertEquals("connected", report().getString("connection"));
        assertTrue(stage.device().sight().reached(Goal.CONNECTED));
        String synchronize = portal().synchronize();
        stage.step();
        assertEquals("done", portal().result(synchronize));
    }

    @ParameterizedTest
    @CsvSource({
        "WRONG_CREDENTIALS, wrong-credentials",
        "PBX_UNREACHABLE, pbx-unreachable",
        "LOST_TRUNK, trunk-lost",
        "VERSION_TOO_OLD, version-too-old"
    })
    void aConnectionThatIsLostLaterIsToldAndMended(FailureKind kind, String error) throws IOException {
        stage.onboarded().failing(kind).steps(2);
        assertEquals(error, report().getString("error"));
        assertEquals("down", portal().last("heartbeat").getString("trunk"));
        assertEquals("degraded", portal().last("heartbeat").getString("health"));
        assertTrue(stage.shown().contains("PBX lost: "), stage.shown());
        String synchronize = portal().synchronize();
        stage.step();
        assertEquals(error, portal().result(synchronize));
        stage.failing(FailureKind.NONE).steps(2);
        assertEquals("connected", report().getString("connection"));
        assertEquals("up", portal().last("heartbeat").getString("trunk"));
        assertEquals("ok", portal().last("heartbeat").getString("health"));
    }

    @Test
    void anOldSoftwareSaysSo() throws IOException {
        stage.failing(FailureKind.VERSION_TOO_OLD).steps(2);
        assertEquals("1.0.0", portal().last("announce").getString("softwareVersion"));
        assertEquals("1.0.0", portal().last("heartbeat").getString("softwareVersion"));
        stage.failing(FailureKind.NONE).step();
        assertEquals("3.2.1", portal().last("heartbeat").getString("softwareVersion"));
    }

    @Test
    void aWrongClockIsWrongInEveryMessageAndRightAgain() throws IOException {
        stage.failing(FailureKind.CLOCK_WRONG).onboarded();
        long ahead = Duration.ofHours(26).toSeconds();
        for (JsonObject message : portal().messages()) {
            long off = message.getJsonNumber("iat").longValueExact()
                    - stage.clock().instant().getEpochSecond();
            assertTrue(Math.abs(off - ahead) < 10, "off by " + off);
        }
        assertTrue(stage.device().sight().reached(Goal.SYNCHRONIZED), "it works all the same");
        stage.failing(FailureKind.NONE).step();
        assertEquals(
                stage.clock().instant().getEpochSecond(),
                portal().last("heartbeat").getJsonNumber("iat").longValueExact());
    }

    @Test
    void halfAnUploadIsCompletedWhenItIsMended() throws IOException {
        stage.step();
        portal().claim();
        portal().connect(stage.pbx().port(), DeviceStage.PASSWORD);
        String synchronize = portal().synchronize();
        stage.failing(FailureKind.HALF_UPLOAD).steps(3);
        assertEquals("upload-incomplete", portal().result(synchronize));
        assertEquals(1, portal().messages("users").size());
        assertEquals(0, portal().users().size());
        assertEquals(Optional.empty(), stage.device().sight().usersSent());
        stage.failing(FailureKind.NONE).step();
        assertEquals(2, portal().messages("users").size(), "only what was missing");
        assertEquals(25, portal().users().size());
        assertTrue(stage.shown().endsWith("25 users sent"), stage.shown());
    }

    @Test
    void halfAnUploadIsSentAnewByWhoLostCount() throws IOException {
        stage.onboarded();
        stage.users().resize(1_300);
        stage.failing(FailureKind.HALF_UPLOAD).step();
        assertEquals(25, portal().users().size(), "the list before counts");
        stage.restart().failing(FailureKind.NONE).step();
        assertEquals(1_300, portal().users().size());
        assertEquals(1, portal().gateways());
    }

    @Test
    void aSilentGatewaySaysNothingUntilItIsMended() throws IOException {
        stage.onboarded();
        int before = portal().messages().size();
        stage.failing(FailureKind.SILENT).steps(5);
        assertEquals(before, portal().messages().size());
        stage.failing(FailureKind.NONE).step();
        assertTrue(portal().messages().size() > before);
    }

    @Test
    void anUpdateIsToldAndEnds() throws IOException {
        stage.onboarded().failing(FailureKind.UPDATING).step();
        assertTrue(portal().last("heartbeat").getBoolean("updating"));
        stage.failing(FailureKind.NONE).step();
        assertFalse(portal().last("heartbeat").getBoolean("updating"));
    }

    @Test
    void changesForAListThatThePortalDoesNotHaveBecomeAList() throws IOException {
        stage.onboarded();
        portal().release();
        portal().claim();
        stage.restart().users().resize(30);
        portal().loseUsers();
        stage.steps(2);
        assertEquals(30, portal().users().size());
    }

    @ParameterizedTest
    @CsvSource({"NONE, true", "SILENT, true", "CLOCK_WRONG, true", "LOST_TRUNK, false", "PBX_UNREACHABLE, false"})
    void aSystemInsideCannotBeLost(FailureKind kind, boolean possible) {
        assertEquals(possible, kind.concerns(GatewayPlatform.SMBC));
        assertTrue(kind.concerns(GatewayPlatform.PBX));
        assertEquals(Optional.of(kind), FailureKind.named(kind.code()));
    }
}
