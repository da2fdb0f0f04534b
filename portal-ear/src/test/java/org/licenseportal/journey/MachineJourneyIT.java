package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The machine of a site: repaired, replaced, freed again and again. */
@EveryDatabase
class MachineJourneyIT {

    private static final String ADMIN = "admin@southgate.example";
    private static final String VENDOR = "vendor@portal.example";

    private final Stage stage;
    private final DeviceKey device = DeviceKey.generate();

    MachineJourneyIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aMachineGoesOnAfterTheRepairOfOneComponent() {
        String site = activated("disk 1", "network 1");

        Answer repaired = stage.api()
                .send(LicenseRequest.sync(site, "repaired")
                        .with("hardwareComponents", components("disk 2", "network 1"))
                        .signedBy(device));

        assertEquals(
                "repaired",
                stage.verifier().document(repaired.assertLicense(201).text()).text("hardwareId"));
        String page = pages(ADMIN).open("/sites/" + site).text();
        assertTrue(page.contains("board, cpu, disk, machine-id, network"), page);
        assertTrue(page.contains("Last exchanged component"), page);
        assertTrue(page.contains("Hardware component"), "the history names it");
    }

    @Test
    void aRefusalTellsTheHolderOfTheKeyWhatDiffersAndNobodyElse() {
        String site = activated("disk 1", "network 1");
        LicenseRequest other =
                LicenseRequest.sync(site, "another").with("hardwareComponents", components("disk 2", "network 2"));

        String detail = detail(stage.api().send(other.signedBy(device)));
        assertTrue(detail.startsWith("2 of 5 hardware components differ: disk, network. "), detail);
        assertTrue(detail.contains("Reset hardware ID"), detail);

        String plain = detail(stage.api().send(other.signedBy(DeviceKey.generate())));
        assertFalse(plain.contains("disk"), plain);
        assertFalse(plain.contains("components"), plain);
    }

    @Test
    void aSiteIsFreedTwelveTimesAYearAndThenByTheVendor() {
        String site = stage.stockedSite();
        for (int reset = 0; reset < 12; reset++) {
            bind(site, reset);
            assertEquals(204, reset(site).status());
        }
        bind(site, 12);

        String detail = String.valueOf(
                reset(site).assertProblem(409, "reset-quota-reached").get("detail"));
        assertTrue(detail.contains("The next reset is possible after 20"), detail);
        PortalPages admin = pages(ADMIN);
        String page = admin.open("/sites/" + site + "/hardware").text();
        assertTrue(page.contains("All 12 resets of this site in 365 days are used."), page);
        Answer refused = admin.send("/sites/" + site + "/hardware", "reason", "Once more");
        assertEquals(200, refused.status());
        assertTrue(refused.text().contains("No reset is left"), refused::text);

        PortalPages vendor = pages(VENDOR);
        Answer freed = vendor.send("/vendor/sites/" + site + "/hardware", "reason", "Southgate asked by phone");
        assertEquals(302, freed.status(), freed::text);
        assertTrue(vendor.open("/vendor/sites/" + site).text().contains("Not activated"));
        assertTrue(admin.open("/sites/" + site).text().contains("Southgate asked by phone"));
    }

    private void bind(String site, int machine) {
        stage.api()
                .send(LicenseRequest.activate(site, "machine " + machine)
                        .of(Stage.RESELLER)
                        .signedBy(device))
                .assertLicense(201);
    }

    private String activated(String disk, String network) {
        String site = stage.stockedSite();
        stage.api()
                .send(LicenseRequest.activate(site, "as bought")
                        .of(Stage.RESELLER)
                        .with("hardwareComponents", components(disk, network))
                        .with("agent", "journey/1")
                        .signedBy(device))
                .assertLicense(201);
        return site;
    }

    private static Map<String, String> components(String disk, String network) {
        return Map.of("machine-id", "m", "board", "b", "cpu", "c", "disk", disk, "network", network);
    }

    private static String detail(Answer answer) {
        return String.valueOf(answer.assertProblem(409, "hardware-mismatch").get("detail"));
    }

    private Answer reset(String site) {
        return stage.api()
                .exchange(stage.api()
                        .request("/api/v1/sites/" + site + "/hardware-reset")
                        .header("Authorization", "Bearer demo-" + Stage.RESELLER)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"reason\": \"Another machine\"}")));
    }

    private PortalPages pages(String email) {
        return PortalPages.of(stage.server().address(), email);
    }
}
