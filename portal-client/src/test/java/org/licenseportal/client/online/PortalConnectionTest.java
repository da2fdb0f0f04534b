package org.licenseportal.client.online;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.client.LicenseFixture.CLOCK;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.FakePortal;
import org.licenseportal.client.FakePortal.Reply;
import org.licenseportal.client.online.PortalAnswer.Issued;
import org.licenseportal.client.online.PortalAnswer.Refused;
import org.licenseportal.client.request.DeviceKey;
import org.licenseportal.client.request.LicenseRequest;
import org.licenseportal.client.request.MachineFingerprint;
import org.licenseportal.client.request.Operation;
import org.licenseportal.client.request.SignedRequest;
import org.licenseportal.client.request.SiteReference;

class PortalConnectionTest {
    private static final Reply LICENSE = new Reply(201, "application/vnd.license-portal.license", "the license");
    private static final SignedRequest REQUEST = LicenseRequest.of(
                    Operation.SYNC, SiteReference.siteId("18429"), new MachineFingerprint("hw-1"))
            .build(CLOCK)
            .sign(DeviceKey.generate(new SecureRandom()));

    private final FakePortal portal = new FakePortal();
    private final List<Duration> pauses = new ArrayList<>();

    @AfterEach
    void close() {
        portal.close();
    }

    private PortalConnection connection() {
        return new PortalConnection(PortalAddress.of(portal.url()), Optional.empty(), CLOCK, pauses::add);
    }

    private PortalProblem refused() {
        return assertInstanceOf(Refused.class, connection().send(REQUEST)).problem();
    }

    @Test
    void sendsTheRequestAndTakesTheLicense() {
        portal.first(LICENSE);
        Issued issued = assertInstanceOf(Issued.class, connection().send(REQUEST));
        assertEquals("the license", new String(issued.license(), StandardCharsets.UTF_8));
        assertEquals(false, issued.repeated());
        FakePortal.Asked asked = portal.asked().get(0);
        assertEquals(FakePortal.REQUESTS, asked.path());
        assertEquals(Optional.of("application/jose+json"), asked.header("Content-Type"));
        assertTrue(asked.header("Accept").orElseThrow().startsWith("application/vnd.license-portal.license"));
        assertArrayEquals(REQUEST.toJson(), asked.body());
    }

    @Test
    void knowsALicenseThatWasIssuedBefore() {
        portal.first(new Reply(200, "application/vnd.license-portal.license; charset=utf-8", "again"));
        assertTrue(assertInstanceOf(Issued.class, connection().send(REQUEST)).repeated());
    }

    @Test
    void triesAgainWithTheSameBytesUntilThePortalIsBack() {
        Reply broken = new Reply(0, "", "");
        Reply down = Reply.problem(503, "unavailable", "try again");
        portal.first(broken, down, new Reply(502, "text/html", "<html>"), LICENSE);
        assertInstanceOf(Issued.class, connection().send(REQUEST));
        assertTrue(portal.asked().size() >= 4);
        portal.asked().forEach(asked -> assertArrayEquals(REQUEST.toJson(), asked.body()));
    }

    @Test
    void pausesGrowAndAreBounded() {
        portal.on(FakePortal.REQUESTS, asked -> Reply.problem(503, "unavailable", "try again"));
        assertEquals(Optional.of("unavailable"), refused().slug());
        assertEquals(5, portal.asked().size());
        assertEquals(4, pauses.size());
        for (int i = 0; i < pauses.size(); i++) {
            long full = 1000L << i;
            assertTrue(pauses.get(i).toMillis() >= full / 2 && pauses.get(i).toMillis() <= full, "pause " + i);
        }
    }

    @Test
    void waitsAsLongAsThePortalAsks() {
        Reply busy = Reply.problem(429, "rate-limited", "slowly");
        portal.first(
                busy.with("Retry-After", "17"), busy.with("Retry-After", "Mon, 23 Nov 2026 10:00:40 GMT"), LICENSE);
        assertInstanceOf(Issued.class, connection().send(REQUEST));
        assertEquals(List.of(Duration.ofSeconds(17), Duration.ofSeconds(40)), pauses);
    }

    @Test
    void doesNotWaitForHours() {
        portal.first(Reply.problem(429, "rate-limited", "tomorrow").with("Retry-After", "3600"));
        assertEquals(Optional.of("rate-limited"), refused().slug());
        assertEquals(List.of(), pauses);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 413, 415, 422, 500})
    void aRefusalIsNotTriedAgain(int status) {
        portal.first(Reply.problem(status, "hardware-mismatch", "reset it"));
        PortalProblem problem = refused();
        assertEquals(status, problem.status());
        assertEquals("Title of hardware-mismatch", problem.title());
        assertEquals(Optional.of("reset it"), problem.detail());
        assertEquals(Optional.of("req-1"), problem.requestId());
        assertEquals(1, portal.asked().size());
    }

    @Test
    void showsEachPlaceThatIsWrong() {
        portal.first(new Reply(
                400,
                "application/problem+json",
                "{\"type\":\"/problems/request-malformed\",\"title\":\"T\","
                        + "\"errors\":[{\"pointer\":\"/siteId\",\"detail\":\"missing\"}]}"));
        assertEquals(List.of("/siteId: missing"), refused().errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "{\"title\":7}", "{\"type\":\"/problems/x\",\"errors\":\"y\"}"})
    void anExplanationThatCannotBeReadIsNoFault(String body) {
        portal.first(new Reply(400, "application/problem+json", body).with("X-Request-Id", "req-9"));
        PortalProblem problem = refused();
        assertTrue(problem.title().contains("400"));
        assertEquals(Optional.of("req-9"), problem.requestId());
        assertEquals(List.of(), problem.errors());
    }

    @Test
    void aPageInPlaceOfALicenseIsARefusal() {
        portal.first(new Reply(200, "text/html", "<html>Welcome to the hotel's network</html>"));
        assertTrue(refused().title().contains("is this the portal's address?"));
    }

    @Test
    void doesNotFollowARedirect() {
        portal.first(new Reply(302, "text/html", "").with("Location", "https://elsewhere.example/"));
        assertTrue(refused().title().contains("https://elsewhere.example/"));
        assertEquals(1, portal.asked().size());
    }

    @Test
    void breaksOffAnAnswerWithoutEnd() {
        portal.on(FakePortal.REQUESTS, asked -> new Reply(201, "text/plain", "x".repeat(300_000)));
        PortalConnection connection = connection();
        assertThrows(PortalUnreachableException.class, () -> connection.send(REQUEST));
    }

    @Test
    void aPortalThatIsNotThereIsUnreachable() {
        PortalConnection connection = connection();
        portal.close();
        PortalUnreachableException e = assertThrows(PortalUnreachableException.class, () -> connection.send(REQUEST));
        assertTrue(e.getMessage().contains("127.0.0.1"));
        assertEquals(4, pauses.size());
    }

    @Test
    void fetchesTheKeySet() {
        portal.on(FakePortal.KEYS, asked -> new Reply(200, "application/jose+json", "{}"));
        assertEquals("{}", new String(connection().keySet(), StandardCharsets.UTF_8));
    }

    @Test
    void aPortalWithoutAKeySetIsAnError() {
        PortalConnection connection = connection();
        KeysNotServedException e = assertThrows(KeysNotServedException.class, connection::keySet);
        assertEquals(404, e.problem().status());
    }
}
