package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** A license again, for whoever owns the site: by API key, or by the device key. */
@EveryDatabase
class LicenseAgainJourneyIT {

    private final Stage stage;
    private final DeviceKey device = DeviceKey.generate();
    private final Answer issued;
    private final String path;

    LicenseAgainJourneyIT(Stage stage) {
        this.stage = stage;
        this.issued = stage.api()
                .send(LicenseRequest.activate(stage.stockedSite(), "machine 3")
                        .of(Stage.RESELLER)
                        .signedBy(device))
                .assertLicense(201);
        this.path =
                "/api/v1/licenses/" + stage.verifier().document(issued.text()).serial();
    }

    @Test
    void theOwnersKeyAndTheVendorsKeyGetTheSameBytes() {
        for (String key : new String[] {"demo-" + Stage.RESELLER, "demo-vendor"}) {
            Answer again = get("Authorization", "Bearer " + key).assertLicense(200);
            assertArrayEquals(issued.body(), again.body());
        }
    }

    @Test
    void theFileFormIsTheDefaultHereToo() {
        Answer again =
                stage.api().get(path, "Authorization", "Bearer demo-vendor").assertLicense(200);
        assertEquals(stage.verifier().document(issued.text()), stage.verifier().file(again.text()));
    }

    @Test
    void anotherResellersKeySeesNoSuchLicense() {
        Answer foreign = get("Authorization", "Bearer demo-000000");
        Answer none = stage.api()
                .get("/api/v1/licenses/00000000-0000-4000-8000-000000000000", "Authorization", "Bearer demo-000000");
        assertEquals(404, foreign.status());
        assertEquals(none.status(), foreign.status());
        assertEquals(none.json().get("type"), foreign.json().get("type"));
        assertEquals(none.json().get("detail"), foreign.json().get("detail"));
    }

    @Test
    void withoutAProofNobodyGetsIt() {
        for (Answer answer : new Answer[] {
            stage.api().get(path), get("Authorization", "Bearer wrong"), get("DPoP", "nonsense"), get("DPoP", "a.b.c")
        }) {
            assertEquals(401, answer.status(), answer::text);
            assertFalse(answer.header("DPoP-Nonce").isEmpty());
            assertFalse(answer.header("WWW-Authenticate").isEmpty());
        }
    }

    @Test
    void theDeviceProvesItselfWithTheNonceThatItWasGiven() {
        String nonce = stage.api().get(path).header("DPoP-Nonce");
        Answer again = get("DPoP", DeviceProof.of(device, address(), nonce)).assertLicense(200);
        assertArrayEquals(issued.body(), again.body());
    }

    @Test
    void aProofCountsOnlyForItsKeyItsAddressAndItsNonce() {
        String nonce = stage.api().get(path).header("DPoP-Nonce");
        assertEquals(
                404,
                get("DPoP", DeviceProof.of(DeviceKey.generate(), address(), nonce))
                        .status());
        assertEquals(
                401, get("DPoP", DeviceProof.of(device, address() + "0", nonce)).status());
        assertEquals(401, get("DPoP", DeviceProof.of(device, address(), "old")).status());
    }

    private String address() {
        return stage.server().address() + path;
    }

    private Answer get(String header, String value) {
        return stage.api().get(path, header, value, "Accept", PortalApi.JOSE_JSON);
    }
}
