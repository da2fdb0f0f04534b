package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The archive built for WildFly runs unchanged on Payara: the ways through the exchange, once on each database. */
class PayaraSmokeIT {

    private static final String HARDWARE = "machine 1";
    private static final String SITE = "18429";

    /** On what Payara runs; its start is too slow to be done for each test. */
    enum Database {
        DERBY(DerbyDatabase::fresh),
        POSTGRESQL(() -> PostgreSqlCluster.shared().database());

        private final Supplier<TestDatabase> fresh;

        Database(Supplier<TestDatabase> fresh) {
            this.fresh = fresh;
        }
    }

    private final DeviceKey device = DeviceKey.generate();

    @ParameterizedTest
    @EnumSource(Database.class)
    void thePortalRunsOnPayara(Database database) throws IOException {
        String name = "payara-" + database.ordinal();
        TestMailServer mailServer = TestMailServer.start();
        ServerSettings settings = mailServer.settingsFor(ServerSettings.demo(name, database.fresh.get()));
        try (PortalServer server = PayaraServer.start(settings)) {
            PortalApi portal = new PortalApi(server.address());
            LicenseVerifier verifier = LicenseVerifier.of(portal);
            anActivationIsAnsweredInEveryForm(portal, verifier);
            theLifeGoesOn(portal, verifier);
            refusalsAreProblems(portal);
            thePagesAreThere(portal, verifier);
            anEmergencyIsBridgedAndAResetCounted(server, portal);
            aLicenseIsEmailed(portal, mailServer);
            certificatesAndExportsAreWritten(server);
            aPasskeyLogsIn(server);
            anAdminOfACustomerLogsInAtTheOwnIssuer(server);
            theServerIsClosed(server);
        } finally {
            mailServer.stop();
        }
    }

    private void certificatesAndExportsAreWritten(PortalServer server) {
        PortalPages pages = PortalPages.of(server.address(), "admin@northgate.example");
        Answer certificate = pages.open("/sites/18424/certificate");
        assertEquals(200, certificate.status(), certificate::text);
        assertEquals("%PDF-1.", certificate.text().substring(0, 7));
        assertArrayEquals(
                certificate.body(), pages.open("/sites/18424/certificate").body());
        assertEquals(
                404,
                new PortalPages(server.address())
                        .open("/verify/000000-000000-000000")
                        .status());
        Answer workbook = pages.open("/vouchers.xlsx");
        assertEquals("PK", workbook.text().substring(0, 2), () -> "status " + workbook.status());
    }

    private void aPasskeyLogsIn(PortalServer server) {
        PasskeyDevice device = new PasskeyDevice("localhost", server.address().toString());
        PortalPages pages = PortalPages.of(server.address(), "user@northgate.example");
        Answer asked = pages.send("/account/passkeys/creation");
        Answer added = pages.send("/account/passkeys/new", "name", "Phone", "passkey", device.made((String)
                asked.json().get("challenge")));
        assertEquals(302, added.status(), added::text);
        PortalPages others = new PortalPages(server.address());
        String shown = device.shown(
                (String) others.send("/login/passkey").json().get("challenge"), "00000000-0000-4000-8000-000000000003");
        Answer in = others.send("/login", "passkey", shown, "target", "/account");
        assertEquals(302, in.status(), in::text);
        assertEquals(200, others.open("/account").status());
    }

    private void anAdminOfACustomerLogsInAtTheOwnIssuer(PortalServer server) {
        String account = "300000001";
        PortalPages partner = PortalPages.of(server.address(), "admin@northgate.example");
        try (SignOnIssuer issuer = SignOnIssuer.of("owner@harbour.example")) {
            SignOnWay.switchOn(partner, account);
            assertEquals(302, SignOnWay.save(partner, account, issuer, true).status());
            PortalPages owner = new PortalPages(server.address());
            assertEquals(302, SignOnWay.logIn(owner, "owner@harbour.example").status());
            assertEquals(200, owner.open("/account/sessions").status());
            issuer.play(SignOnIssuer.Trick.FOREIGN_KEY);
            assertEquals(
                    403,
                    SignOnWay.logIn(new PortalPages(server.address()), account).status());
        }
    }

    private void anEmergencyIsBridgedAndAResetCounted(PortalServer server, PortalApi portal) {
        String site = "19002";
        LicenseRequest activation = LicenseRequest.activate(site, HARDWARE).of(Stage.RESELLER);
        portal.send(activation.signedBy(device)).assertLicense(201);
        portal.send(LicenseRequest.emergency(site, "elsewhere").signedBy(device))
                .assertLicense(201);
        portal.send(LicenseRequest.emergency(site, "elsewhere").signedBy(device))
                .assertProblem(409, "emergency-used");
        PortalPages pages = PortalPages.of(server.address(), "admin@southgate.example");
        Answer used = pages.open("/sites/" + site + "/emergency");
        assertTrue(used.text().contains("The emergency license of this year was used"), used::text);
        Answer reset = pages.send("/sites/" + site + "/hardware", "reason", "Board died");
        assertEquals(302, reset.status(), reset::text);
        portal.send(activation.with("jti", UUID.randomUUID().toString()).signedBy(device))
                .assertLicense(201);
        Answer left = pages.open("/sites/" + site + "/hardware");
        assertTrue(left.text().contains("11 of 12 resets of this site"), left::text);
    }

    private void aLicenseIsEmailed(PortalApi portal, TestMailServer mailServer) {
        String request = LicenseRequest.activate("19000", HARDWARE)
                .of(Stage.RESELLER)
                .signedBy(device)
                .compact();
        Answer page = portal.exchange(portal.request("/register/mail")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("request=" + request + "&address=anna%40northgate.example")));
        assertEquals(200, page.status(), page::text);
        mailServer.await("anna@northgate.example", Duration.ofSeconds(15));
    }

    private void anActivationIsAnsweredInEveryForm(PortalApi portal, LicenseVerifier verifier) {
        SignedRequest request = LicenseRequest.activate(SITE, HARDWARE).signedBy(device);
        Answer first = portal.send(request).assertLicense(201);
        VerifiedLicense license = verifier.document(first.text());
        assertEquals(SITE, license.text("sub"));
        assertArrayEquals(first.body(), portal.send(request).assertLicense(200).body());
        byte[] file = request.file().getBytes(StandardCharsets.UTF_8);
        Answer uploaded = portal.upload("file", "a.licreq", PortalApi.LICENSE_FILE, file);
        assertEquals(license, verifier.file(uploaded.assertLicense(200).text()));
        Answer again = portal.get("/api/v1/licenses/" + license.serial(), "Authorization", "Bearer demo-000000");
        assertEquals(license, verifier.file(again.assertLicense(200).text()));
    }

    private void theLifeGoesOn(PortalApi portal, LicenseVerifier verifier) {
        Answer synced = portal.send(LicenseRequest.sync(SITE, HARDWARE).signedBy(device));
        assertEquals(2, verifier.document(synced.assertLicense(201).text()).sequence());
        List<String> codes = DemoVouchers.ofReseller("000000").subList(0, 2);
        SignedRequest request =
                LicenseRequest.sync(SITE, HARDWARE).redeeming(codes).signedBy(device);
        assertEquals(
                2,
                verifier.document(portal.send(request).assertLicense(201).text())
                        .redeemed()
                        .size());
        SignedRequest other =
                LicenseRequest.activate("18428", HARDWARE).redeeming(codes).signedBy(device);
        portal.send(other).assertProblem(409, "voucher-used");
    }

    private void refusalsAreProblems(PortalApi portal) {
        portal.post("text/plain", "*/*", new byte[] {'x'}).assertProblem(400, "request-malformed");
        portal.post("text/plain", "*/*", new byte[100_000]).assertProblem(413, "request-too-large");
        portal.post("image/png", "*/*", new byte[] {1}).assertProblem(415, "unsupported-media-type");
        portal.send(LicenseRequest.activate("99999", HARDWARE).signedBy(device)).assertProblem(404, "site-unknown");
    }

    private void thePagesAreThere(PortalApi portal, LicenseVerifier verifier) {
        assertEquals(200, portal.get("/").status());
        Answer register = portal.get("/register", "Accept-Encoding", "gzip");
        assertEquals("gzip", register.header("Content-Encoding"));
        assertEquals("", register.header("Server") + register.header("X-Powered-By"));
        assertTrue(portal.get("/register").text().contains(verifier.rootThumbprint()));
        assertEquals(404, portal.get("/no-such-page").status());
        assertFalse(portal.get("/no-such-page").text().contains("Payara"));
    }

    private void theServerIsClosed(PortalServer server) throws IOException {
        int offset = server.address().getPort() - 8080;
        for (InetAddress address : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(inet -> !inet.isLoopbackAddress())
                .toList()) {
            for (int port : new int[] {8080 + offset, 8181 + offset, 4848 + offset, 7676, 4900, 3700, 8686, 6666}) {
                assertThrows(IOException.class, () -> connect(address, port), () -> address + ":" + port);
            }
        }
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1_000);
        }
    }
}
