package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two hundred clients at the same moment: each voucher, request and sequence number counts exactly once. */
class RedemptionRaceJourneyIT {

    private static final int CLIENTS = 200;
    private static final int FIRST_SITE = 19_001;
    private static final String SAME_REQUEST_SITE = "19301";
    private static final String BUSY_SITE = "19302";
    private static final String HARDWARE = "machine 200";

    @ParameterizedTest
    @EnumSource
    void everythingCountsOnce(FreshServer on) {
        String voucher = FreshServer.vouchers(Stage.RESELLER).get(0);
        WildFlyServer server = on.start("race");
        try {
            PortalApi portal = new PortalApi(server.address());
            LicenseVerifier verifier = LicenseVerifier.of(portal);
            String winner = oneVoucherForOneOfManySites(portal, verifier, voucher);
            oneRequestSentByMany(portal, verifier);
            manyRequestsOfOneSite(portal, verifier);
            server.stop();
            assertStored(server.database(), voucher, winner);
        } finally {
            server.kill();
        }
    }

    /** Returns the site that got the voucher. */
    private static String oneVoucherForOneOfManySites(PortalApi portal, LicenseVerifier verifier, String voucher) {
        DeviceKey device = DeviceKey.generate();
        List<Callable<Answer>> clients = IntStream.range(FIRST_SITE, FIRST_SITE + CLIENTS)
                .mapToObj(site -> activation(Integer.toString(site))
                        .redeeming(List.of(voucher))
                        .signedBy(device))
                .map(request -> (Callable<Answer>) () -> portal.send(request))
                .toList();
        List<Answer> answers = Crowd.together(clients);
        assertEquals(Map.of(201, 1L, 409, CLIENTS - 1L), statuses(answers));
        answers.stream()
                .filter(answer -> answer.status() == 409)
                .forEach(lost -> lost.assertProblem(409, "voucher-used"));
        VerifiedLicense won = verifier.document(answers.stream()
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow()
                .text());
        assertEquals(
                List.of(voucher),
                won.redeemed().stream().map(code -> code.replace("-", "")).toList());
        return won.text("sub");
    }

    private static void oneRequestSentByMany(PortalApi portal, LicenseVerifier verifier) {
        SignedRequest request = activation(SAME_REQUEST_SITE).signedBy(DeviceKey.generate());
        List<Answer> answers = Crowd.together(IntStream.range(0, CLIENTS)
                .mapToObj(client -> (Callable<Answer>) () -> portal.send(request))
                .toList());
        assertEquals(Map.of(200, CLIENTS - 1L, 201, 1L), statuses(answers));
        answers.forEach(answer -> assertArrayEquals(answers.get(0).body(), answer.body()));
        assertEquals(1, verifier.document(answers.get(0).text()).sequence());
    }

    private static void manyRequestsOfOneSite(PortalApi portal, LicenseVerifier verifier) {
        DeviceKey device = DeviceKey.generate();
        portal.send(activation(BUSY_SITE).signedBy(device)).assertLicense(201);
        List<Callable<Answer>> clients = IntStream.range(0, CLIENTS)
                .mapToObj(client -> LicenseRequest.sync(BUSY_SITE, HARDWARE).signedBy(device))
                .map(request -> (Callable<Answer>) () -> portal.send(request))
                .toList();
        List<Long> sequences = Crowd.together(clients).stream()
                .map(answer ->
                        verifier.document(answer.assertLicense(201).text()).sequence())
                .sorted()
                .toList();
        assertEquals(LongStream.rangeClosed(2, CLIENTS + 1L).boxed().toList(), sequences);
    }

    /** What the database holds when all is over: the winner's changes, and none of the others'. */
    private static void assertStored(TestDatabase database, String voucher, String winner) {
        String others = "between '" + FIRST_SITE + "' and '" + (FIRST_SITE + CLIENTS - 1) + "'";
        assertEquals(
                List.of(winner),
                database.query("select site_id from voucher_redemption where voucher_code = '" + voucher + "'"));
        assertEquals(List.of(winner), database.query("select site_id from voucher where code = '" + voucher + "'"));
        assertEquals(
                List.of(winner),
                database.query("select distinct site_id from license_line where source = '" + voucher + "'"));
        assertEquals(List.of(winner), database.query("select site_id from license where site_id " + others));
        assertEquals(
                List.of(Integer.toString(CLIENTS - 1)),
                database.query("select count(*) from site where state = 'stocked' and reseller_number is null"
                        + " and name is null and device_thumbprint is null and last_sequence = 0 and version = 0"
                        + " and id " + others));
        assertEquals(
                List.of("1"),
                database.query("select count(*) from license where site_id = '" + SAME_REQUEST_SITE + "'"));
        assertEquals(
                List.of(Integer.toString(CLIENTS + 1)),
                database.query("select last_sequence from site where id = '" + BUSY_SITE + "'"));
        assertEquals(
                LongStream.rangeClosed(1, CLIENTS + 1L).mapToObj(Long::toString).toList(),
                database.query("select sequence_number from license where site_id = '" + BUSY_SITE
                        + "' order by sequence_number"));
    }

    private static Map<Integer, Long> statuses(List<Answer> answers) {
        return answers.stream().collect(Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting()));
    }

    private static LicenseRequest activation(String site) {
        return LicenseRequest.activate(site, HARDWARE).of(Stage.RESELLER);
    }
}
