package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** DASH-4: a partner is its own customer from the first login of one of its users on. */
class OwnAccountJourneyIT {

    private final PortalServer server = Stage.POSTGRESQL.server();
    private final String number = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));

    @Test
    void dash4TheFirstLoginMakesTheOwnAccountAndNoLaterOneAnother() {
        reseller("Eastgate " + number);
        OwnUser user = OwnUser.like("admin@northgate.example", server);
        server.database()
                .query("update portal_user set reseller_number = '" + number + "' where id = '" + user.id()
                        + "' returning id");
        assertEquals(List.of(), own());

        user.logIn(server);
        Await.until(Duration.ofSeconds(20), () -> !own().isEmpty(), () -> "there is no own account");
        user.logIn(server);
        String list = user.logIn(server).open("/customers").text();

        assertEquals(1, own().size());
        assertTrue(list.contains("Eastgate " + number) && list.contains(own().get(0)), list);
    }

    private List<String> own() {
        return server.database().query("select account_id from customer where own_of = '" + number + "'");
    }

    private void reseller(String name) {
        PortalApi api = Stage.POSTGRESQL.api();
        Answer made = api.exchange(api.request("/api/v1/resellers/" + number)
                .header("Authorization", "Bearer demo-vendor")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"name\": \"" + name + "\"}")));
        assertEquals(201, made.status(), made::text);
    }
}
