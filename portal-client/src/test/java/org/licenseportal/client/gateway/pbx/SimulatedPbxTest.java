package org.licenseportal.client.gateway.pbx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.client.FakePortal;
import org.licenseportal.client.FakePortal.Reply;
import org.licenseportal.client.gateway.pbx.PbxLostException.Reason;

/** The simulated telephone system, over the network. */
class SimulatedPbxTest {
    private static final PbxLogin LOGIN = new PbxLogin("gateway", "s3cret");

    private SimulatedPbx pbx;

    @BeforeEach
    void start() throws IOException {
        pbx = SimulatedPbx.start(LOGIN, PbxDirectory.of(1_201), 0);
    }

    @AfterEach
    void stop() {
        pbx.close();
    }

    private NetworkPbx line() {
        return new NetworkPbx(pbx.address(), LOGIN);
    }

    private Reason lost(PbxLine line) {
        assertThrows(PbxLostException.class, line::users);
        PbxLostException lost = assertThrows(PbxLostException.class, line::connect);
        assertFalse(lost.getMessage().contains(LOGIN.password()));
        return lost.reason();
    }

    @Test
    void saysWhatItIsAndWhoseItIs() {
        assertEquals(PbxModel.MIVOICE_BUSINESS, line().connect());
        List<PbxUser> users = line().users();
        assertEquals(List.copyOf(pbx.directory().all().values()), users);
        assertEquals(1_201, users.size());
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        assertEquals(Reason.CREDENTIALS, lost(new NetworkPbx(pbx.address(), new PbxLogin("gateway", "S3cret"))));
        assertEquals(Reason.CREDENTIALS, lost(new NetworkPbx(pbx.address(), new PbxLogin("other", "s3cret"))));
        assertFalse(pbx.toString().contains("s3cret"));
    }

    @ParameterizedTest
    @CsvSource({"PASSWORD_CHANGED, CREDENTIALS", "SWITCHED_OFF, UNREACHABLE", "TRUNK_DOWN, TRUNK"})
    void breaksAndIsMendedAtTheSameAddress(PbxFault fault, Reason reason) {
        String address = pbx.address();
        pbx.fault(fault);
        assertEquals(reason, lost(line()));
        pbx.fault(fault);
        assertEquals(reason, lost(line()));
        pbx.fault(PbxFault.NONE);
        assertEquals(PbxModel.MIVOICE_BUSINESS, line().connect());
        assertEquals(address, pbx.address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/system", "/users", "/nothing"})
    void wantsALoginForEverything(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + pbx.address() + path))
                .header("Authorization", "Bearer guessed")
                .build();
        assertEquals(401, status(request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"user\":\"gateway\"}"})
    void aLoginThatIsNoneIsRefused(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + pbx.address() + "/login"))
                .POST(BodyPublishers.ofString(body))
                .build();
        assertEquals(400, status(request));
    }

    private static int status(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        return answer.statusCode();
    }

    @Test
    void itIsReachableFromThisMachineAlone() throws IOException {
        assertTrue(pbx.address().startsWith("127.0.0.1:"));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), pbx.port())) {
            assertTrue(socket.isConnected());
        }
    }

    @Test
    void aPortThatSomebodyHasIsAnError() {
        PbxDirectory directory = PbxDirectory.of(1);
        assertThrows(BindException.class, () -> SimulatedPbx.start(LOGIN, directory, pbx.port()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:1", "no such host:5580", "127.0.0.1:99999", "pbx.invalid:5580"})
    void whereNothingIsNothingIsReached(String address) {
        assertEquals(Reason.UNREACHABLE, lost(new NetworkPbx(address, LOGIN)));
    }

    /** As a web server that says "welcome" to whoever logs in, and has no users. */
    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"token\":7}", "[]", "<html></html>", "{\"token\":\"a\"}"})
    void whatAnswersButIsNoPbxIsNotReachedEither(String body) {
        Reply reply = new Reply(200, "application/json", body);
        try (FakePortal other = new FakePortal().on("/login", asked -> reply).on("/system", asked -> reply)) {
            assertEquals(Reason.UNREACHABLE, lost(new NetworkPbx("127.0.0.1:" + other.port(), LOGIN)));
        }
    }

    @Test
    void aDirectoryIsTheSameWheneverItIsMade() {
        PbxDirectory all = PbxDirectory.of(PbxDirectory.MOST);
        Set<String> extensions =
                all.all().values().stream().map(PbxUser::extension).collect(Collectors.toSet());
        Set<String> addresses = all.all().values().stream().map(PbxUser::email).collect(Collectors.toSet());
        Set<String> names = all.all().values().stream().map(PbxUser::name).collect(Collectors.toSet());
        assertEquals(PbxDirectory.MOST, extensions.size());
        assertEquals(PbxDirectory.MOST, addresses.size());
        assertEquals(PbxDirectory.MOST, names.size());
        assertTrue(addresses.stream().allMatch(address -> address.matches("[a-z.]+@pbx\\.example")));
        all.resize(40);
        assertEquals(PbxDirectory.of(40).all(), all.all());
        assertThrows(IllegalArgumentException.class, () -> all.resize(PbxDirectory.MOST + 1));
        assertThrows(IllegalArgumentException.class, () -> all.resize(-1));
    }

    @Test
    void peopleComeLeaveAndAreCalledOtherwise() {
        PbxDirectory directory = pbx.directory();
        directory.put(new PbxUser("u00001", "Ada Abbott-Reed", "1000", "ada@pbx.example"));
        directory.remove("u00002");
        assertEquals("Ada Abbott-Reed", line().users().get(0).name());
        assertEquals(1_200, line().users().size());
    }
}
