package org.licenseportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.licenseportal.reseller.ResellerFixture.NORTHGATE;
import static org.licenseportal.site.SiteListFixture.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.licenseportal.kernel.Cursor;
import org.licenseportal.kernel.Page;
import org.licenseportal.kernel.PageRequest;
import org.licenseportal.kernel.persistence.OnBothDatabases;
import org.licenseportal.kernel.persistence.Persistence;
import org.licenseportal.kernel.persistence.TestDatabase;

/** SITE-2: the pages of the list of sites, in each order, while sites come and go. */
@OnBothDatabases
class SitePagesIT {

    private final TestDatabase database;
    private final Persistence persistence;
    private final SiteListService lists;

    SitePagesIT(TestDatabase database) {
        this.database = database;
        persistence = database.persistence();
        lists = persistence.service(SiteListService.class);
    }

    @BeforeEach
    void someSites() {
        SiteListFixture.insertInto(database);
    }

    @Test
    void everyPageFollowsTheOneBeforeItInEachOrderAndDirection() {
        for (SiteSort sort : SiteSort.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                assertPages(new SiteOrder(sort, descending));
            }
        }
    }

    private void assertPages(SiteOrder order) {
        List<String> whole = ids(SiteFilter.ALL, order);
        List<String> forward = new ArrayList<>();
        Page<SiteSummary> page = page(SiteFilter.ALL, order, PageRequest.first(3));
        while (page.next().isPresent()) {
            forward.addAll(ids(page));
            page = page(SiteFilter.ALL, order, new PageRequest(3, page.next()));
        }
        forward.addAll(ids(page));
        assertEquals(whole, forward, order::toString);
        assertEquals(8, page.last());

        List<String> backward = new ArrayList<>(ids(page));
        while (page.previous().isPresent()) {
            page = page(SiteFilter.ALL, order, new PageRequest(3, page.previous()));
            backward.addAll(0, ids(page));
        }
        assertEquals(whole, backward, order::toString);
        assertEquals(1, page.first());
    }

    @Test
    void sitesThatComeAndGoBetweenPagesNeitherRepeatNorHideOthers() {
        SiteOrder order = new SiteOrder(SiteSort.NAME, false);
        var first = page(SiteFilter.ALL, order, PageRequest.first(3));
        assertEquals(List.of("18425", "100000", "18430"), ids(first));
        database.execute(
                site("42", "MCS", "5.0", "aaa, before the place"),
                site("43", "MCS", "5.0", "alpha"),
                "update site set name = 'Zebra' where id = '18430'");

        var second = page(SiteFilter.ALL, order, new PageRequest(3, first.next()));
        assertEquals(List.of("43", "900", "18429"), ids(second));
        assertEquals(
                List.of("18425", "42", "100000"),
                ids(page(SiteFilter.ALL, order, new PageRequest(3, second.previous()))));
    }

    @Test
    void aPlaceOfAnotherListIsTheBeginning() {
        for (SiteSort sort : SiteSort.values()) {
            for (var key :
                    List.of(List.of("x"), List.of("a", "b"), List.of("2026-01-01", "x"), List.of("-M", "5", "1"))) {
                var foreign = new PageRequest(50, Optional.of(Cursor.after(20, key)));
                assertEquals(
                        8,
                        ids(page(SiteFilter.ALL, new SiteOrder(sort, false), foreign))
                                .size(),
                        sort + " " + key);
            }
        }
    }

    @Test
    void theLongestNameIsSortedAndSearched() {
        database.execute(site("44", "MCS", "5.0", "\u00c5".repeat(199) + "z"));

        assertEquals(
                List.of("44"),
                ids(SiteFilter.ALL.withText(Optional.of("z")), SiteOrder.BY_ID).subList(0, 1));
        assertPagesWith(9);
    }

    private void assertPagesWith(int sites) {
        SiteOrder order = new SiteOrder(SiteSort.NAME, true);
        var first = page(SiteFilter.ALL, order, PageRequest.first(1));
        assertEquals(List.of("44"), ids(first));
        assertEquals(
                sites - 1,
                ids(page(SiteFilter.ALL, order, new PageRequest(50, first.next())))
                        .size());
    }

    private List<String> ids(SiteFilter filter, SiteOrder order) {
        return ids(page(filter, order, PageRequest.first(50)));
    }

    private static List<String> ids(Page<SiteSummary> page) {
        return page.items().stream().map(site -> site.siteId().value()).toList();
    }

    private Page<SiteSummary> page(SiteFilter filter, SiteOrder order, PageRequest request) {
        return persistence.inTransaction(() -> lists.list(NORTHGATE, filter, order, request));
    }
}
