package org.licenseportal.reseller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.audit.AuditObject;
import org.licenseportal.audit.AuditTrail;
import org.licenseportal.audit.HeardEvents;
import org.licenseportal.audit.RecordedEntry;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerOutcome.Change;

/** VEN-1: the vendor creates, edits, suspends and lists resellers. */
@OnBothDatabases
class ResellerWritingIT {

    private static final Actor VENDOR = new Actor("vendor@portal.example", new Caller("192.0.2.1", "r-1"));
    private static final ResellerNumber EASTGATE = new ResellerNumber("000002");

    private final TestDatabase database;
    private final Persistence persistence;
    private final ResellerService resellers;

    ResellerWritingIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        resellers = HeardEvents.wiring(persistence).create(ResellerService.class);
    }

    @BeforeEach
    void someResellers() {
        ResellerFixture.insertInto(database);
    }

    @Test
    void aNewNumberCreatesAReseller() {
        assertEquals(
                new ResellerOutcome(new ResellerDetails(EASTGATE, "Eastgate", false), Change.CREATED),
                save("Eastgate", Optional.empty()));
        assertEquals(List.of("RESELLER_CREATE name - Eastgate"), trail());
    }

    @Test
    void theSameContentAgainChangesNothing() {
        save("Eastgate", Optional.empty());
        assertEquals(Change.NONE, save("Eastgate", Optional.empty()).change());
        assertEquals(Change.NONE, save("Eastgate", Optional.of(false)).change());
        assertEquals(1, trail().size());
    }

    @Test
    void otherContentIsTakenAndTheTrailHasOldAndNew() {
        save("Eastgate", Optional.empty());
        assertEquals(Change.CHANGED, save("Eastgate Ltd", Optional.empty()).change());
        assertEquals("RESELLER_CHANGE name Eastgate Eastgate Ltd", trail().get(0));
    }

    @Test
    void aSuspendedOneIsThereForNobodyUntilItIsResumed() {
        save("Eastgate", Optional.of(true));
        assertFalse(exists());
        assertEquals(Change.NONE, save("Eastgate", Optional.empty()).change());
        assertFalse(exists());
        save("Eastgate", Optional.of(false));
        assertTrue(exists());
        assertEquals("RESELLER_RESUME suspended true false", trail().get(0));
    }

    @Test
    void dash1AnAdminCallsTheOrganizationOtherwiseAndTheTrailHasOldAndNew() {
        save("Eastgate", Optional.empty());
        RenameReseller wanted = new RenameReseller(EASTGATE, new ResellerName("Eastgate & Sons"));
        assertTrue(persistence.inTransaction(() -> resellers.rename(wanted, VENDOR)));
        assertEquals("RESELLER_CHANGE name Eastgate Eastgate & Sons", trail().get(0));
        assertFalse(persistence.inTransaction(() -> resellers.rename(wanted, VENDOR)));
        assertEquals(2, trail().size());
    }

    @Test
    void theEntryOfTheTrailIsRolledBackWithTheChange() {
        persistence.rolledBack(
                () -> resellers.save(new SaveReseller(EASTGATE, new ResellerName("E"), Optional.empty()), VENDOR));
        assertEquals(List.of(), trail());
    }

    @Test
    void sixteenWhoCreateTheSameOneMakeOne() {
        int winners = Race.winners(
                16,
                runner -> Retry.onConflict(() -> save("Eastgate", Optional.empty()))
                                .change()
                        == Change.CREATED);
        assertEquals(1, winners);
        assertEquals(1, trail().size());
    }

    @Test
    void theListGoesForthAndBackByNumber() {
        save("Eastgate", Optional.empty());
        Page<ResellerDetails> first = list(ResellerFilter.ALL, PageRequest.first(3));
        assertEquals(List.of("000000", "000001", "000002"), numbers(first));
        Page<ResellerDetails> second = list(ResellerFilter.ALL, new PageRequest(3, first.next()));
        assertEquals(List.of("000666"), numbers(second));
        assertEquals(Optional.<Cursor>empty(), second.next());
        assertEquals(numbers(first), numbers(list(ResellerFilter.ALL, new PageRequest(3, second.previous()))));
    }

    @Test
    void theFilterTakesANumberAPartOfTheNameOrTheState() {
        assertEquals(List.of("000001"), numbers(list(text("SOUTH"), PageRequest.first(9))));
        assertEquals(List.of("000666"), numbers(list(text("0006"), PageRequest.first(9))));
        assertEquals(List.of(), numbers(list(text("%"), PageRequest.first(9))));
        assertEquals(
                List.of("000666"),
                numbers(list(new ResellerFilter(Optional.of(" "), Optional.of(true)), PageRequest.first(9))));
    }

    private static ResellerFilter text(String text) {
        return new ResellerFilter(Optional.of(text), Optional.empty());
    }

    private Page<ResellerDetails> list(ResellerFilter filter, PageRequest page) {
        return persistence.inTransaction(() -> resellers.list(filter, page));
    }

    private static List<String> numbers(Page<ResellerDetails> page) {
        return page.items().stream().map(reseller -> reseller.number().value()).toList();
    }

    private ResellerOutcome save(String name, Optional<Boolean> suspended) {
        return persistence.inTransaction(
                () -> resellers.save(new SaveReseller(EASTGATE, new ResellerName(name), suspended), VENDOR));
    }

    private boolean exists() {
        return persistence.inTransaction(() -> resellers.exists(EASTGATE));
    }

    private List<String> trail() {
        var trail = persistence.service(AuditTrail.class);
        var eastgate = new AuditObject(AuditObject.Type.RESELLER, EASTGATE.value(), Optional.empty());
        return persistence.inTransaction(() -> trail.history(eastgate, EASTGATE, PageRequest.first(9))).items().stream()
                .map(RecordedEntry::entry)
                .map(entry -> entry.action()
                        + entry.result().changes().stream()
                                .map(change -> " " + change.field().code() + " "
                                        + change.before().orElse("-") + " "
                                        + change.after().orElse("-"))
                                .collect(Collectors.joining()))
                .toList();
    }
}
