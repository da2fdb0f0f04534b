package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that somebody else wrote does nothing for whoever opens it, whatever it says behind its question mark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenedAddressJourneyIT {

    private static final String ACCOUNT = "/customers/300000001";
    private static final String ZOOM = ACCOUNT + "/integrations/zoom";

    private final Stage stage = Stage.DERBY;
    private final PortalPages pages = PortalPages.of(stage.server().address(), "admin@northgate.example");

    // ACC-3, ACC-4, ACC-5, ACC-6
    @ParameterizedTest
    @ValueSource(
            strings = {
                ACCOUNT + "/integrations?move=micollab:disable",
                ACCOUNT + "/integrations?privilege=delegated-authentication:off",
                ACCOUNT + "/integrations/add?tab=3rd-party&add=azure-ad-sync",
                ZOOM + "?do=disable",
                ZOOM + "?do=save&setting-account=1&endpoint=https://elsewhere.example/",
                ZOOM + "?do=test",
                ACCOUNT + "/integrations/microsoft-teams/consent"
                        + "?state=00000000-0000-4000-8000-0000000000e1&answer=grant",
                ZOOM + "/remove?do=remove",
                "/customers/subscriptions/SUB-100004/assign?account=300000001&do=assign"
            })
    void anOpenedAddressChangesNothing(String address) {
        String before = state();
        assertEquals(200, pages.open(address).status(), address);
        assertEquals(before, state(), address);
    }

    @Test
    void whatNobodyTypesIsAnsweredLikeWhatDoesNotFit() {
        assertEquals(
                200,
                pages.open("/customers/subscriptions/SUB-100004/assign?q=a%00b").status());
        assertEquals(200, pages.open("/customers/subscriptions?q=a%00b").status());
        assertEquals(
                200,
                pages.open("/customers/subscriptions?cursor=Pj4AMAAxAGEAYg").status());
    }

    private String state() {
        return of("/api/v1/customers/300000001/integrations") + of("/api/v1/customers/300000001/subscriptions");
    }

    private String of(String path) {
        return stage.api().get(path, "Authorization", "Bearer demo-000000").text();
    }
}
