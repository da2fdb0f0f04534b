package org.licenseportal.servicelink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.site.SiteFixture.REGISTERED;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.licenseportal.activation.ExchangeFixture;
import org.licenseportal.activation.RefusalReason;
import org.licenseportal.jose.RequestFixture;
import org.licenseportal.jose.RequestOperation;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerNumber;
import org.licenseportal.site.ResetHardware;
import org.licenseportal.site.ResetReason;
import org.licenseportal.site.SiteCareService;
import org.licenseportal.site.SiteFixture;

/** Sites whose requests are watched, an hour from one to the next. Site 18429 is activated. */
final class WatchedSites {

    static final Actor ADMIN = new Actor("admin@northgate.example", ExchangeFixture.CALLER);

    final Persistence persistence;
    final SuspicionService suspicions;

    private final TestDatabase database;
    private final SettableClock clock = new SettableClock();
    private final SiteCareService care;
    private final ExchangeFixture exchange;

    WatchedSites(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        var wiring = persistence.wiring().with(Clocks.class, new Clocks(clock));
        suspicions = wiring.create(SuspicionService.class);
        care = wiring.create(SiteCareService.class);
        SiteFixture.insertInto(database);
        clock.set(SiteFixture.NOW);
        exchange = node();
        issued(RequestFixture.activation());
    }

    /** The exchange of another node. */
    ExchangeFixture node() {
        return node(Duration.ZERO);
    }

    /** The exchange of another node whose clock, or whose work, is so late. */
    ExchangeFixture node(Duration behind) {
        return new ExchangeFixture(database, new Clocks(Clock.offset(clock, behind.negated())));
    }

    /** A synchronization one hour later. */
    RequestFixture sync() {
        clock.forward(Duration.ofHours(1));
        return RequestFixture.of(RequestOperation.SYNC);
    }

    /** The same of an installation that says which license it holds. */
    RequestFixture holding(long sequence) {
        return sync().claim("sequence", Long.toString(sequence));
    }

    /** The number of the license that a request gets. */
    long issued(RequestFixture request) {
        return exchange.issued(request.document()).sequence();
    }

    RefusalReason refused(RequestFixture request) {
        return exchange.refused(request.document());
    }

    void mismatch(RequestFixture request) {
        assertEquals(RefusalReason.HARDWARE_MISMATCH, refused(request));
    }

    void reset() {
        persistence.inTransaction(() ->
                care.resetHardware(new ResetHardware(REGISTERED, NORTHGATE, new ResetReason("Board died"), ADMIN)));
    }

    List<SuspicionKind> kinds() {
        return open().stream().map(Suspicion::kind).toList();
    }

    /** The one open suspicion of this kind. */
    Suspicion one(SuspicionKind kind) {
        List<Suspicion> found =
                open().stream().filter(suspicion -> suspicion.kind() == kind).toList();
        assertEquals(1, found.size());
        return found.get(0);
    }

    List<Suspicion> open() {
        return open(NORTHGATE);
    }

    List<Suspicion> open(ResellerNumber owner) {
        return list(owner, SuspicionFilter.OPEN);
    }

    /** All about site 18429, also what was settled. */
    List<Suspicion> all() {
        return list(NORTHGATE, new SuspicionFilter(Optional.of(REGISTERED), Optional.empty(), Optional.empty()));
    }

    private List<Suspicion> list(ResellerNumber owner, SuspicionFilter filter) {
        return persistence
                .inTransaction(() -> suspicions.list(owner, filter, PageRequest.first(9)))
                .items();
    }
}
