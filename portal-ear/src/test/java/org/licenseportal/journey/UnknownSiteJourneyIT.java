package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody can list sites or resellers from outside: all that is not found looks the same. */
@EveryDatabase
class UnknownSiteJourneyIT {

    private final Stage stage;
    private final DeviceKey device = DeviceKey.generate();

    UnknownSiteJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void everyReasonGivesTheSameAnswer() {
        List<LicenseRequest> unknown = List.of(
                LicenseRequest.activate("99999", "m"),
                LicenseRequest.activate("18510", "m").of("000000"),
                LicenseRequest.activate("19499", "m").of("999999"),
                LicenseRequest.sync("99999", "m"),
                LicenseRequest.deactivate("99999", "m"),
                LicenseRequest.activate("x", "m").without("siteId").with("applicationRecordId", "00000000"),
                LicenseRequest.activate("x", "m").without("siteId").with("serviceLinkId", "00000000"));
        List<Map<String, Object>> problems = unknown.stream()
                .map(request -> stage.api().send(request.signedBy(device)).assertProblem(404, "site-unknown"))
                .toList();
        for (Map<String, Object> problem : problems) {
            for (String member : List.of("type", "title", "status", "detail")) {
                assertEquals(problems.get(0).get(member), problem.get(member), member);
            }
            assertEquals(problems.get(0).keySet(), problem.keySet());
            assertEquals(
                    problems.get(0).get("requestId").toString().length(),
                    problem.get("requestId").toString().length());
        }
        assertTrue(String.valueOf(problems.get(0).get("detail")).length() > 40, "it names the possible reasons");
    }

    @Test
    void allAnswersHaveTheSameLengthAndHeaders() {
        Answer nowhere = stage.api().send(LicenseRequest.activate("99999", "m").signedBy(device));
        Answer foreign = stage.api()
                .send(LicenseRequest.activate("18511", "m").of("000000").signedBy(device));
        assertEquals(nowhere.body().length, foreign.body().length);
        assertEquals(
                nowhere.response().headers().map().keySet(),
                foreign.response().headers().map().keySet());
    }
}
