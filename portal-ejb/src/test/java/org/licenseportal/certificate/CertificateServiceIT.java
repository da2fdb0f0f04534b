package org.licenseportal.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.reseller.ResellerFixture.SOUTHGATE;
import static org.licenseportal.site.SiteFixture.FOREIGN;
import static org.licenseportal.site.SiteFixture.PURCHASED;
import static org.licenseportal.site.SiteFixture.REGISTERED;
import static org.licenseportal.site.SiteFixture.STOCKED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.assurance.AssuranceStatus;
import org.licenseportal.audit.AuditAction;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.audit.RecordedEntry;
import org.licenseportal.certificate.CertificateCheck.Genuine;
import org.licenseportal.certificate.CertificateCheck.Mistyped;
import org.licenseportal.certificate.CertificateCheck.TooMany;
import org.licenseportal.certificate.CertificateCheck.Unknown;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.SiteFixture;
import org.licenseportal.site.SiteId;

/** SITE-4: certificates are issued once for each state, and checked by anybody. */
@OnBothDatabases
class CertificateServiceIT {

    private static final Caller CALLER = new Caller("192.0.2.7", "0d1f6a52-1111-4222-8333-abcdefabcdef");
    private static final Actor ACTOR = new Actor("ann@northgate.example", CALLER);

    private final TestDatabase database;
    private final Persistence persistence;
    private final SettableClock clock = new SettableClock();
    private final CertificateService service;

    CertificateServiceIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        clock.set(SiteFixture.NOW);
        CertificateTransaction plain =
                persistence.wiring().with(Clocks.class, new Clocks(clock)).create(CertificateTransaction.class);
        service = persistence
                .wiring()
                .with(CertificateTransaction.class, new InTransaction(persistence, plain))
                .create(CertificateService.class);
    }

    @BeforeEach
    void aSiteWithSwas() {
        SiteFixture.insertInto(database);
        database.execute("insert into assurance_term (site_id, starts_on, expires_on)"
                + " values ('18429', '2026-01-01', '2026-12-31')");
    }

    @Test
    void site4StatesTheSiteItsLicensesAndItsSwas() {
        CertifiedSite content = certify(REGISTERED).content();

        assertEquals("Harbour Clinic", content.name().orElseThrow().value());
        assertEquals("5.0", content.version().value());
        assertEquals(NORTHGATE, content.owner());
        assertEquals(
                new AssuranceStatus(AssuranceStatus.Status.VALID, Optional.of(LocalDate.of(2026, 12, 31))),
                content.swas());
        assertEquals(
                List.of(10L, 1L),
                content.licenses().stream().map(line -> line.quantity()).toList());
    }

    @Test
    void site4TheSameStateHasOneCertificateAndOneEntryInTheTrail() {
        Certificate first = certify(REGISTERED);
        clock.set(SiteFixture.NOW.plusSeconds(3_600));

        assertEquals(first, certify(REGISTERED));
        List<RecordedEntry> entries = persistence.inTransaction(() -> persistence
                .service(AuditTrail.class)
                .history(
                        new AuditObject(AuditObject.Type.SITE, "18429", Optional.empty()),
                        NORTHGATE,
                        PageRequest.first(10))
                .items());
        assertEquals(
                List.of(AuditAction.CERTIFICATE_ISSUE),
                entries.stream().map(recorded -> recorded.entry().action()).toList());
        assertEquals("ann@northgate.example", entries.get(0).entry().origin().actor());
    }

    @Test
    void site4ManyWhoAskAtOnceGetTheSame() {
        int served = Race.winners(
                6, person -> service.certify(REGISTERED, NORTHGATE, ACTOR).isPresent());

        assertEquals(6, served);
        assertEquals(1, database.number("select count(*) from certificate"));
    }

    @Test
    void site4ANewStateHasANewCertificateAndTheOldOneSaysSo() {
        Certificate first = certify(REGISTERED);
        database.execute("insert into license_line (site_id, source, feature_code, quantity, granted_at)"
                + " values ('18429', 'X', 'phone-manager-outlook', 10, 0)");

        assertNotEquals(first.code(), certify(REGISTERED).code());
        assertTrue(check(first.code()).otherChanged());
        assertFalse(check(first.code()).swasChanged());
    }

    @Test
    void site4TheEndOfSwasIsAChange() {
        Certificate first = certify(REGISTERED);
        assertFalse(check(first.code()).swasChanged());
        clock.set(SiteFixture.NOW.plusSeconds(40 * 86_400));

        CertificateStatement statement = check(first.code());
        assertEquals(first.content().swas(), statement.swas(), "it states what it stated");
        assertTrue(statement.swasChanged());
        assertFalse(statement.otherChanged());
        assertNotEquals(first.code(), certify(REGISTERED).code());
    }

    @Test
    void site4ASiteThatIsNotRegisteredHasOneToo() {
        CertifiedSite content = certify(PURCHASED).content();

        assertEquals(Optional.empty(), content.name());
        assertEquals(List.of(), content.licenses());
        assertEquals(AssuranceStatus.Status.NONE, content.swas().status());
    }

    @Test
    void anotherResellersSiteLooksLikeNone() {
        assertEquals(Optional.empty(), certify(FOREIGN, NORTHGATE));
        assertEquals(Optional.empty(), certify(REGISTERED, SOUTHGATE));
        assertEquals(Optional.empty(), certify(STOCKED, NORTHGATE));
        assertEquals(0, database.number("select count(*) from certificate"));
    }

    @Test
    void site4ACodeIsKnownMistypedOrUnknown() {
        String code = certify(REGISTERED).code().display();

        assertEquals(
                REGISTERED,
                assertInstanceOf(Genuine.class, service.check(code, CALLER))
                        .statement()
                        .site());
        assertInstanceOf(Mistyped.class, service.check(code.substring(1), CALLER));
        CertificateCode other = CertificateCode.random(new SplittableRandom(3));
        assertInstanceOf(Unknown.class, service.check(other.value(), CALLER));
    }

    @Test
    void site4NobodyTriesCodesForLong() {
        for (int tries = 0; tries < 60; tries++) {
            assertInstanceOf(Mistyped.class, service.check("x", CALLER));
        }

        assertInstanceOf(TooMany.class, service.check(certify(REGISTERED).code().value(), CALLER));
        assertInstanceOf(
                Mistyped.class, service.check("x", new Caller("192.0.2.8", CALLER.requestId())), "another address");
    }

    @Test
    void site4AskedAgainForTheSameStateGivesTheSameFile() {
        byte[] first =
                service.certify(REGISTERED, NORTHGATE, ACTOR).orElseThrow().pdf();
        clock.set(SiteFixture.NOW.plusSeconds(3_600));

        assertArrayEquals(
                first,
                service.certify(REGISTERED, NORTHGATE, ACTOR).orElseThrow().pdf());
    }

    private Certificate certify(SiteId site) {
        return certify(site, NORTHGATE).orElseThrow();
    }

    private Optional<Certificate> certify(SiteId site, ResellerNumber owner) {
        return service.transaction.certify(site, owner, ACTOR);
    }

    private CertificateStatement check(CertificateCode code) {
        return service.transaction.check(code).orElseThrow();
    }

    /** What the server's transaction interceptor does. */
    private static final class InTransaction extends CertificateTransaction {

        private final Persistence persistence;
        private final CertificateTransaction plain;

        InTransaction(Persistence persistence, CertificateTransaction plain) {
            this.persistence = persistence;
            this.plain = plain;
        }

        @Override
        Optional<Certificate> certify(SiteId site, ResellerNumber owner, Actor actor) {
            return persistence.inTransaction(() -> plain.certify(site, owner, actor));
        }

        @Override
        Optional<CertificateStatement> check(CertificateCode code) {
            return persistence.inTransaction(() -> plain.check(code));
        }
    }
}
