package org.licenseportal.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.licenseportal.catalog.ProductCode;
import org.licenseportal.site.HardwareComponents;
import org.licenseportal.site.KnownHardware;
import org.licenseportal.site.ProductVersion;
import org.licenseportal.site.SiteDates;
import org.licenseportal.site.SiteDetails;
import org.licenseportal.site.SiteId;
import org.licenseportal.site.SiteRegistration;
import org.licenseportal.site.SiteState;
import org.licenseportal.web.support.Fact;
import org.licenseportal.web.support.Texts;

/** SITE-1, SL-7: what is said of an installation says where it is from, and how old it is. */
class LinkFactsTest {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    @Test
    void theInstalledVersionIsThatOfTheLastSynchronization() {
        assertEquals("5.0, from the last synchronization 3 hours ago", installed(days(300), days(20), hours(3)));
    }

    @Test
    void beforeTheFirstSynchronizationItIsThatOfTheActivation() {
        assertEquals("5.0, from the activation 20 days ago", installed(days(300), days(20), Optional.empty()));
    }

    @Test
    void anActivationAfterTheLastSynchronizationIsTheNewerStatement() {
        assertEquals("5.0, from the activation 2 hours ago", installed(days(300), hours(2), days(20)));
    }

    @Test
    void withoutAnyContactItIsWhatTheRegistrationSaid() {
        assertEquals(
                "5.0, as registered on 19 Feb 2027; the installation has not reported yet",
                installed(days(10), Optional.empty(), Optional.empty()));
        assertEquals(
                "5.0, not reported by the installation yet",
                installed(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void theComponentsOfTheMachineAreNamedAndWhichWasLastExchanged() {
        SiteDates dates = new SiteDates(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                days(2),
                Optional.of("disk"));
        HardwareComponents components = new HardwareComponents(Map.of("machine-id", "m", "disk", "d", "cpu", "c"));
        Texts texts = Texts.of("sites", Locale.ENGLISH);

        List<Fact> facts = new LinkFacts(
                        new SiteDetails(site(components), Optional.empty(), dates), NOW, ZoneOffset.UTC, texts)
                .link();

        assertEquals("cpu, disk, machine-id", value(facts, "Hardware components"));
        assertTrue(value(facts, "Last exchanged component").startsWith("disk, 27 Feb 2027"), facts.toString());
    }

    private static String value(List<Fact> facts, String label) {
        return facts.stream()
                .filter(fact -> fact.label().equals(label))
                .map(Fact::value)
                .findFirst()
                .orElseThrow();
    }

    private static String installed(
            Optional<Instant> registered, Optional<Instant> activated, Optional<Instant> synchronization) {
        SiteDates dates = new SiteDates(
                registered,
                activated,
                synchronization,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        SiteDetails details = new SiteDetails(site(HardwareComponents.NONE), Optional.empty(), dates);
        Texts texts = Texts.of("sites", Locale.ENGLISH);
        return new LinkFacts(details, NOW, ZoneOffset.UTC, texts)
                .facts().stream()
                        .filter(fact -> fact.label().equals(texts.text("fact.installed")))
                        .map(Fact::value)
                        .findFirst()
                        .orElseThrow();
    }

    private static SiteRegistration site(HardwareComponents components) {
        return new SiteRegistration(
                new SiteId("18412"),
                SiteState.REGISTERED,
                Optional.empty(),
                Optional.empty(),
                new ProductCode("MCS"),
                new ProductVersion("5.0"),
                Optional.of(new ProductVersion("5.0")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new KnownHardware(components, Optional.empty()),
                0);
    }

    private static Optional<Instant> days(int ago) {
        return Optional.of(NOW.minus(Duration.ofDays(ago)));
    }

    private static Optional<Instant> hours(int ago) {
        return Optional.of(NOW.minus(Duration.ofHours(ago)));
    }
}
