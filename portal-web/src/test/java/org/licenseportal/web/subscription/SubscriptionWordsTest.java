package org.licenseportal.web.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.licenseportal.customer.AccountId;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.integration.IntegrationDetails;
import org.licenseportal.integration.IntegrationEntry;
import org.licenseportal.integration.IntegrationState;
import org.licenseportal.integration.IntegrationTab;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.subscription.PlaceSubscription;
import org.licenseportal.subscription.SubscriptionDetails;
import org.licenseportal.subscription.SubscriptionNumber;
import org.licenseportal.subscription.SubscriptionReferences;
import org.licenseportal.subscription.SubscriptionState;
import org.licenseportal.subscription.SubscriptionTerm;
import org.licenseportal.subscription.SubscriptionWarning;
import org.licenseportal.web.support.Texts;

/** ACC-6: the panel of subscriptions, and the warning in the words of the seed. */
class SubscriptionWordsTest {

    private static final SubscriptionWords WORDS = new SubscriptionWords(Texts.of("subscriptions", Locale.ENGLISH));

    @Test
    void theWarningIsTheSeedsAndLeadsToTheRightEntry() {
        WarningLine line = WORDS.line(
                new SubscriptionWarning("Zoom Hybrid", zoom(IntegrationState.ABSENT)), "/customers/300000015");
        assertEquals(
                "There is a Zoom Hybrid subscription assigned to this account but the integration is not enabled."
                        + " Add the 'Zoom' integration to ensure functionality.",
                line.text());
        assertEquals("/customers/300000015/integrations/add?tab=3rd-party#add-zoom", line.cure());
        assertEquals("Add Zoom", line.act());
    }

    @Test
    void oneThatIsAddedAlreadyIsSetUp() {
        WarningLine line = WORDS.line(
                new SubscriptionWarning("Zoom Hybrid", zoom(IntegrationState.DISABLED)), "/customers/300000015");
        assertEquals("/customers/300000015/integrations/zoom", line.cure());
        assertEquals("Set up Zoom", line.act());
    }

    @ParameterizedTest
    @EnumSource
    void eachStateHasWords(SubscriptionState state) {
        SubscriptionLine line = WORDS.line(new SubscriptionDetails(
                new PlaceSubscription(
                        new SubscriptionNumber("SUB-1"),
                        new ResellerNumber("000000"),
                        "Zoom Hybrid",
                        1_500,
                        new SubscriptionTerm(LocalDate.parse("2026-01-01"), Optional.empty()),
                        Optional.empty(),
                        new SubscriptionReferences("", "", "", "")),
                1_600,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                state));
        assertEquals(
                List.of("1,500", "0", "1 Jan 2026", "Perpetual"),
                List.of(line.quantity(), line.remaining(), line.start(), line.end()));
        assertFalse(line.state().isEmpty());
    }

    private static IntegrationDetails zoom(IntegrationState state) {
        IntegrationEntry entry = new IntegrationEntry(
                new IntegrationCode("zoom"),
                "Zoom",
                IntegrationTab.THIRD_PARTY,
                "",
                Optional.empty(),
                true,
                List.of(),
                List.of());
        return new IntegrationDetails(
                new AccountId("300000015"),
                entry,
                state,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                0);
    }
}
