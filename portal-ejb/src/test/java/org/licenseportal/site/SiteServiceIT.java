package org.licenseportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.site.SiteFixture.DEVICE;
import static org.licenseportal.site.SiteFixture.FOREIGN;
import static org.licenseportal.site.SiteFixture.NOW;
import static org.licenseportal.site.SiteFixture.OTHER_DEVICE;
import static org.licenseportal.site.SiteFixture.PURCHASED;
import static org.licenseportal.site.SiteFixture.REGISTERED;
import static org.licenseportal.site.SiteFixture.STOCKED;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.licenseportal.catalog.CatalogFixture;
import org.licenseportal.catalog.PartGrant;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;
import org.licenseportal.reseller.ResellerNumber;

@OnBothDatabases
class SiteServiceIT {

    private final TestDatabase database;
    private final Persistence persistence;
    private final SiteService sites;
    private final SiteCareService care;

    SiteServiceIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        sites = persistence.service(SiteService.class);
        care = persistence.service(SiteCareService.class);
    }

    @BeforeEach
    void someSites() {
        SiteFixture.insertInto(database);
    }

    @Test
    void isFoundByAnyOfItsIdentifiers() {
        assertEquals("18429", lockedId(SiteIdentifier.siteId("18429")));
        assertEquals("18440", lockedId(SiteIdentifier.applicationRecordId("10203040")));
        assertEquals("18441", lockedId(SiteIdentifier.serviceLinkId("50607080")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "", " 18429", "18429' or '1'='1", "18429\0", "123456789012345678901"})
    void isNotFoundByAnythingElse(String identifier) {
        assertEquals(Optional.empty(), locked(() -> sites.look(SiteIdentifier.siteId(identifier))));
        assertEquals(Optional.empty(), locked(() -> sites.look(SiteIdentifier.applicationRecordId(identifier))));
    }

    @Test
    void anotherResellersSiteLooksLikeNone() {
        assertTrue(read(REGISTERED).isPresent());
        assertEquals(Optional.empty(), read(FOREIGN));
        assertEquals(Optional.empty(), read(STOCKED));
    }

    @Test
    void activationBindsTheMachineAndTakesTheFirstSequenceNumber() {
        SiteRegistration activated = locked(() -> activate(REGISTERED, SiteFixture.activation()));
        assertEquals(1, activated.lastSequence());
        assertTrue(activated.activated());
        assertEquals(Optional.of(DEVICE.thumbprint()), activated.deviceThumbprint());
        assertEquals(Optional.of(DEVICE.hardwareId()), activated.hardwareId());
        assertEquals(Optional.of(activated), read(REGISTERED));
    }

    @Test
    void activationRegistersAPurchasedSiteUnderItsName() {
        locked(() -> activate(PURCHASED, SiteFixture.registration(ResellerFixture.NORTHGATE, "Grüße 📞")));
        SiteRegistration site = read(PURCHASED).orElseThrow();
        assertEquals(SiteState.REGISTERED, site.state());
        assertEquals(SiteName.parse("Grüße 📞"), site.name());
    }

    @Test
    void activationGivesAStockedSiteToTheResellerNamed() {
        locked(() -> activate(STOCKED, SiteFixture.registration(ResellerFixture.NORTHGATE, "Mill")));
        assertEquals(
                Optional.of(ResellerFixture.NORTHGATE),
                read(STOCKED).orElseThrow().resellerNumber());
    }

    @Test
    void activationNeedsAnOwnerAndAName() {
        Supplier<SiteRegistration> work = () -> activate(STOCKED, SiteFixture.activation());
        assertThrows(IllegalStateException.class, () -> locked(work));
        Supplier<SiteRegistration> nameless = () -> activate(PURCHASED, SiteFixture.activation());
        assertThrows(IllegalStateException.class, () -> locked(nameless));
    }

    @Test
    void aRegisteredSiteKeepsItsNameAndOwner() {
        locked(() -> activate(REGISTERED, SiteFixture.registration(ResellerFixture.SOUTHGATE, "Another name")));
        SiteRegistration site = read(REGISTERED).orElseThrow();
        assertEquals(SiteName.parse("Harbour Clinic"), site.name());
        assertEquals(Optional.of(ResellerFixture.NORTHGATE), site.resellerNumber());
    }

    @Test
    void anotherMachineIsRefusedUntilTheHardwareIsReset() {
        locked(() -> activate(REGISTERED, SiteFixture.activation()));
        Supplier<SiteRegistration> other = () -> activate(REGISTERED, SiteFixture.activation(OTHER_DEVICE));
        assertThrows(IllegalStateException.class, () -> locked(other));
        assertTrue(reset(ResellerFixture.NORTHGATE));
        assertEquals(2, locked(other).lastSequence());
    }

    @Test
    void onlyItsOwnerResetsTheHardware() {
        locked(() -> activate(REGISTERED, SiteFixture.activation()));
        assertFalse(reset(ResellerFixture.SOUTHGATE));
        assertTrue(read(REGISTERED).orElseThrow().activated());
    }

    @Test
    void aDeactivatedSiteIsActivatedAgainAfterAReset() {
        locked(() -> activate(REGISTERED, SiteFixture.activation()));
        SiteRegistration deactivated = locked(() -> {
            lock(REGISTERED);
            return sites.deactivate(REGISTERED, NOW);
        });
        assertTrue(deactivated.hardwareResetPending());
        Supplier<SiteRegistration> again = () -> activate(REGISTERED, SiteFixture.activation());
        assertThrows(IllegalStateException.class, () -> locked(again));
        reset(ResellerFixture.NORTHGATE);
        assertFalse(read(REGISTERED).orElseThrow().activated());
        assertEquals(3, locked(again).lastSequence());
    }

    @Test
    void onlyAnActivatedSiteSynchronizes() {
        Supplier<SiteRegistration> work = () -> {
            lock(REGISTERED);
            return sites.synchronize(REGISTERED, ProductVersion.parse("4.3"), NOW);
        };
        assertThrows(IllegalStateException.class, () -> locked(work));
        locked(() -> activate(REGISTERED, SiteFixture.activation()));
        SiteRegistration synchronizedSite = locked(work);
        assertEquals(2, synchronizedSite.lastSequence());
        assertEquals(ProductVersion.parse("4.3"), synchronizedSite.installedVersion());
    }

    @Test
    void whatIsRolledBackTakesNoSequenceNumber() {
        persistence.rolledBack(() -> activate(REGISTERED, SiteFixture.activation()));
        assertEquals(0, read(REGISTERED).orElseThrow().lastSequence());
        assertFalse(read(REGISTERED).orElseThrow().activated());
    }

    @Test
    void entitlementsAreSumsSortedByFeature() {
        List<PartGrant> grants = List.of(new PartGrant(CatalogFixture.OUTLOOK_10_PACK, CatalogFixture.OUTLOOK, 10));
        persistence.inTransaction(() -> sites.grant(REGISTERED, new GrantLicenses("ONE", grants, NOW)));
        persistence.inTransaction(() -> sites.grant(REGISTERED, new GrantLicenses("TWO", grants, NOW)));
        assertEquals(
                List.of(
                        new Entitlement(CatalogFixture.OUTLOOK, "Phone Manager Outlook", 30),
                        new Entitlement(CatalogFixture.PHONE_MANAGER_PROFESSIONAL, "Phone Manager Professional", 1)),
                locked(() -> sites.entitlements(REGISTERED)));
    }

    @Test
    void oneSourceGivesAFeatureOnlyOnce() {
        List<PartGrant> grants = List.of(new PartGrant(CatalogFixture.OUTLOOK_10_PACK, CatalogFixture.OUTLOOK, 10));
        Runnable grant = () -> sites.grant(REGISTERED, new GrantLicenses("ONE", grants, NOW));
        persistence.inTransaction(grant);
        assertThrows(RuntimeException.class, () -> persistence.inTransaction(grant));
    }

    private SiteRegistration activate(SiteId site, ActivateSite command) {
        lock(site);
        return sites.activate(site, command);
    }

    private boolean reset(ResellerNumber owner) {
        ResetOutcome outcome = locked(() -> care.resetHardware(
                new ResetHardware(REGISTERED, owner, new ResetReason("Board died"), SiteCareIT.ACTOR)));
        return outcome.fold(() -> true, usedUp -> false, () -> false);
    }

    private void lock(SiteId site) {
        sites.lock(sites.look(SiteIdentifier.siteId(site.value())).orElseThrow());
    }

    private String lockedId(SiteIdentifier identifier) {
        return locked(() -> sites.lock(sites.look(identifier).orElseThrow()))
                .siteId()
                .value();
    }

    private Optional<SiteRegistration> read(SiteId site) {
        return persistence.inTransaction(() -> sites.find(site, ResellerFixture.NORTHGATE));
    }

    private <T> T locked(Supplier<T> work) {
        return persistence.inTransaction(work);
    }
}
