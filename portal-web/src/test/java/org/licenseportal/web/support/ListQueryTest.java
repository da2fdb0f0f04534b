package org.licenseportal.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.licenseportal.kernel.Cursor;

class ListQueryTest {

    private static final List<String> NAMES = List.of("q", "part");
    private static final Cursor PLACE = Cursor.after(25, List.of("7", "12"));

    @Test
    void anAddressSaysAllThatWasAsked() {
        ListQuery query = ListQuery.of("/vouchers")
                .with("q", "a&b=c ü")
                .sorted("-name")
                .sized(50)
                .at(PLACE);

        assertEquals("/vouchers?q=a%26b%3Dc+%C3%BC&sort=-name&size=50&cursor=" + PLACE.text(), query.address());
        assertEquals(
                query,
                ListQuery.read(
                        "/vouchers",
                        Map.of("q", "a&b=c ü", "sort", "-name", "size", "50", "cursor", PLACE.text()),
                        NAMES));
    }

    @Test
    void whatSaysNothingIsNotInTheAddress() {
        ListQuery query = ListQuery.read("/vouchers", Map.of("q", "  ", "part", "", "size", "25", "other", "x"), NAMES);

        assertEquals("/vouchers", query.address());
        assertFalse(query.filtered());
    }

    @ParameterizedTest
    @CsvSource({"10", "-1", "1000000", "''", "fifty"})
    void aSizeThatThereIsNotIsTheSmallest(String size) {
        assertEquals(
                25,
                ListQuery.read("/vouchers", Map.of("size", size), NAMES).page().limit());
    }

    @Test
    void aTextLongerThanAnyNameIsNoFilter() {
        assertFalse(
                ListQuery.read("/vouchers", Map.of("q", "x".repeat(201)), NAMES).filtered());
        assertTrue(
                ListQuery.read("/vouchers", Map.of("q", "x".repeat(200)), NAMES).filtered());
    }

    @Test
    void whatNobodyTypesIsASpace() {
        ListQuery query = ListQuery.read("/vouchers", Map.of("q", "a\0b\n"), NAMES);

        assertEquals(Optional.of("a b"), query.filter("q"));
    }

    @Test
    void otherRowsStartAtTheFirstPage() {
        ListQuery deep = ListQuery.of("/vouchers").with("q", "x").at(PLACE);

        assertEquals(Optional.of(PLACE), deep.page().cursor());
        List.of(deep.with("part", "S1"), deep.without("q"), deep.sorted("name"), deep.sized(100), deep.only(Map.of()))
                .forEach(other -> assertEquals(Optional.empty(), other.cursor(), other::address));
    }

    @Test
    void aFormKeepsOrderAndSize() {
        assertEquals(
                List.of(new ListQuery.Kept("sort", "name"), new ListQuery.Kept("size", "100")),
                ListQuery.of("/sites").with("q", "x").sorted("name").sized(100).kept());
    }

    @Test
    void aColumnSortsAndThenTurnsRound() {
        ListQuery query = ListQuery.of("/sites");
        SortLink first = SortLink.of("Name", "name", query, "id");
        SortLink second = SortLink.of("Name", "name", query.sorted("name"), "id");
        SortLink third = SortLink.of("Name", "name", query.sorted("-name"), "id");

        assertEquals(new SortLink("Name", "/sites?sort=name", "none"), first);
        assertEquals(new SortLink("Name", "/sites?sort=-name", "ascending"), second);
        assertEquals(new SortLink("Name", "/sites?sort=name", "descending"), third);
        assertEquals("ascending", SortLink.of("Site ID", "id", query, "id").state());
    }

    @Test
    void aViewIsCurrentWhenItsFiltersAreTheOnlyOnes() {
        ListQuery unused = ListQuery.of("/vouchers").with("use", "unused");

        assertTrue(
                ViewLink.to("Unassigned", unused, unused.sized(100).at(PLACE)).current());
        assertFalse(ViewLink.to("Unassigned", unused, unused.with("q", "x")).current());
    }
}
