package org.licenseportal.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.jose.InvalidJson;
import org.licenseportal.jose.JsonFields;
import org.licenseportal.jose.StrictJson;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.FieldError;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.Retry;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Race;
import org.licenseportal.kernel.persistence.TestDatabase;

/** VEN-2: the vendor looks after the catalog. */
@OnBothDatabases
class PartServiceIT {

    private static final Actor VENDOR = new Actor("vendor@portal.example", new Caller("192.0.2.1", "r-1"));
    private static final String SEATS = "{'description': '5 Seats', 'kind': 'voucher',"
            + " 'grants': [{'feature': 'seat', 'name': 'Seat', 'quantity': 5}]}";

    private final TestDatabase database;
    private final PartService parts;

    PartServiceIT(TestDatabase database) {
        this.database = database;
        parts = database.persistence().service(PartService.class);
    }

    @BeforeEach
    void aCatalog() {
        CatalogFixture.insertInto(database);
    }

    @Test
    void aNewNumberCreatesAPartAndTheFeatureThatItNames() {
        assertEquals(PartChange.CREATED, saved("A1", SEATS));
        assertEquals(
                new PartContent(PartKind.VOUCHER, "5 Seats", Optional.empty(), Map.of(new FeatureCode("seat"), 5)),
                read(() -> parts.find(new PartNumber("A1"))).orElseThrow().content());
        assertEquals(1, database.number("select count(*) from feature where code = 'seat' and name = 'Seat'"));
        assertEquals(1, database.number("select count(*) from audit_entry where action = 'part.create'"));
    }

    @Test
    void theSameContentAgainChangesNothing() {
        saved("A1", SEATS);
        assertEquals(PartChange.NONE, saved("A1", SEATS));
        assertEquals(1, database.number("select count(*) from audit_entry"));
        assertEquals(List.of(), read(() -> parts.earlier(new PartNumber("A1"))));
    }

    @Test
    void aChangeKeepsWhatThePartWasBefore() {
        saved("A1", SEATS);
        assertEquals(PartChange.CHANGED, saved("A1", SEATS.replace("5", "6")));
        assertEquals(PartChange.CHANGED, saved("A1", SEATS.replace("5", "7")));
        assertEquals(
                Map.of(new FeatureCode("seat"), 7),
                read(() -> parts.find(new PartNumber("A1")))
                        .orElseThrow()
                        .content()
                        .grants());
        List<PartVersion> earlier = read(() -> parts.earlier(new PartNumber("A1")));
        assertEquals(List.of(2, 1), earlier.stream().map(PartVersion::revision).toList());
        assertEquals(
                List.of(Map.of(new FeatureCode("seat"), 6), Map.of(new FeatureCode("seat"), 5)),
                earlier.stream().map(part -> part.content().grants()).toList());
        assertTrue(earlier.get(1).until().isPresent());
        assertEquals(
                1,
                database.number("select count(*) from audit_entry where action = 'part.change' and changes ="
                        + " '[[\"description\",\"5 Seats\",\"6 Seats\"],[\"grants\",\"5 x seat\",\"6 x seat\"]]'"));
    }

    @Test
    void whatDoesNotFitTogetherIsRefusedWithItsPlace() {
        assertEquals(List.of("/grants"), refused("{'description': 'D', 'kind': 'voucher'}"));
        assertEquals(List.of("/product"), refused("{'description': 'D', 'kind': 'site'}"));
        assertEquals(
                List.of("/product"),
                refused("{'description': 'D', 'kind': 'swas', 'product': {'code': 'MCS', 'version': '5.0'},"
                        + " 'grants': [{'feature': 'phone-manager-outlook', 'quantity': 1}]}"));
        assertEquals(
                List.of("/grants/0/feature"),
                refused("{'description': 'D', 'kind': 'voucher', 'grants': [{'feature': 'seat', 'quantity': 1}]}"));
        assertEquals(
                List.of("/product"),
                refused("{'description': 'D', 'kind': 'site',"
                        + " 'product': {'code': 'MCS', 'name': 'Other', 'version': '5.0'}}"));
        assertEquals(0, database.number("select count(*) from audit_entry"));
    }

    @Test
    void sixteenWhoChangeAPartAtOnceMakeOneVersionEach() {
        saved("A1", SEATS);
        int winners = Race.winners(
                16,
                runner -> Retry.onConflict(() -> saved("A1", SEATS.replace("5", String.valueOf(100 + runner % 2))))
                        != PartChange.NONE);
        assertTrue(winners >= 2, winners + " changed it");
        assertEquals(winners, database.number("select count(*) from part_revision where part_number = 'A1'"));
        assertEquals(1, database.number("select count(*) from part_grant where part_number = 'A1'"));
    }

    @Test
    void theListGoesByNumberWithWhatEachPartGrants() {
        var first = read(() -> parts.list(PartFilter.ALL, PageRequest.first(1)));
        assertEquals(List.of("S1302776"), numbers(first.items()));
        var second = read(() -> parts.list(PartFilter.ALL, new PageRequest(1, first.next())));
        assertEquals(
                Map.of(CatalogFixture.OUTLOOK, 10),
                second.items().get(0).content().grants());
        assertEquals(
                List.of("S1303549"),
                numbers(read(() -> parts.list(
                                new PartFilter(Optional.of("10 PACK"), Optional.of(PartKind.VOUCHER)),
                                PageRequest.first(9)))
                        .items()));
        assertEquals(
                List.of(),
                numbers(read(() -> parts.list(
                                new PartFilter(Optional.empty(), Optional.of(PartKind.SITE)), PageRequest.first(9)))
                        .items()));
    }

    @Test
    void whatIsExportedComesInAgainAndChangesNothing() {
        saved("A1", SEATS.replace("5 Seats", "=cmd() \\\"five\\\", seats"));
        saved("A2", "{'description': 'Site', 'kind': 'site', 'product': {'code': 'MCS', 'version': '5.0'}}");
        for (CatalogForm form : CatalogForm.values()) {
            CatalogFile file = CatalogFile.read(read(() -> parts.export(form)));
            CatalogImport report = read(() -> parts.take(file, VENDOR));
            assertEquals(List.of(), report.errors());
            assertEquals(Map.of(PartChange.NONE, 4), report.counts());
        }
    }

    @Test
    void aFileIsTakenWholeOrNotAtAll() {
        String head = "part,description,kind,feature,feature_name,quantity\n";
        CatalogFile wrong = CatalogFile.read(head + "A1,One,voucher,seat,Seat,1\nA2,Two,voucher,,,\n");
        CatalogImport report = read(() -> parts.take(wrong, VENDOR));
        assertEquals(
                List.of("Line 3"),
                report.errors().stream().map(error -> error.place()).toList());
        assertEquals(2, database.number("select count(*) from part"));

        CatalogFile right = CatalogFile.read(head + "A1,One,voucher,seat,Seat,1\nA2,Two,voucher,seat,,2\n");
        assertEquals(
                Map.of(PartChange.CREATED, 2), read(() -> parts.preview(right)).counts());
        assertEquals(2, database.number("select count(*) from part"));
        assertEquals(
                Map.of(PartChange.CREATED, 2),
                read(() -> parts.take(right, VENDOR)).counts());
        assertEquals(4, database.number("select count(*) from part"));
    }

    private static List<String> numbers(List<PartVersion> parts) {
        return parts.stream().map(part -> part.number().value()).toList();
    }

    private PartChange saved(String number, String json) {
        return assertInstanceOf(PartOutcome.Saved.class, save(number, json)).change();
    }

    private List<String> refused(String json) {
        return assertInstanceOf(PartOutcome.Refused.class, save("A1", json)).errors().stream()
                .map(FieldError::pointer)
                .toList();
    }

    private PartOutcome save(String number, String json) {
        try {
            List<FieldError> errors = new ArrayList<>();
            JsonFields object = new JsonFields(StrictJson.object(json.replace('\'', '"')), errors);
            SavePart part = PartReader.read(new PartNumber(number), object).orElseThrow();
            assertEquals(List.of(), errors);
            return read(() -> parts.save(part, VENDOR));
        } catch (InvalidJson mistake) {
            throw new IllegalArgumentException(mistake);
        }
    }

    private <T> T read(Supplier<T> work) {
        return database.persistence().inTransaction(work);
    }
}
