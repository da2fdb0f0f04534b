package org.licenseportal.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that a reseller asks the portal.
 *
 * @param title for the report
 * @param page whether a page is asked, by somebody who logged in, or the API, by key
 * @param path with {@code {site}} and {@code {order}} for a site of the reseller and the order of a voucher
 * @param walk the path of the list in the API whose page 4,000 is wanted; empty for a first page
 */
record Question(String title, boolean page, String path, Optional<String> walk) {

    private static final String VOUCHERS = "/api/v1/vouchers?limit=25";
    private static final Optional<String> ALL_VOUCHERS = Optional.of("/api/v1/vouchers?limit=500");

    private static Question api(String title, String path) {
        return new Question("API " + title, false, path, Optional.empty());
    }

    private static Question page(String title, String path) {
        return new Question("Page " + title, true, path, Optional.empty());
    }

    /** All that is asked. */
    static List<Question> all() {
        return Stream.of(vouchersByKey(), vouchers(), sitesByKey(), sites(), search())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Question> vouchersByKey() {
        return List.of(
                api("vouchers, first page", VOUCHERS),
                new Question("API vouchers, page 4,000", false, VOUCHERS, ALL_VOUCHERS),
                api("vouchers, used", VOUCHERS + "&used=true"),
                api("vouchers, unused", VOUCHERS + "&used=false"),
                api("vouchers, one part", VOUCHERS + "&part=P2000003"),
                api("vouchers, one part, used", VOUCHERS + "&part=P2000003&used=true"),
                api("vouchers, one order", VOUCHERS + "&purchaseOrder={order}"),
                api("vouchers, one site", VOUCHERS + "&siteId={site}"));
    }

    private static List<Question> vouchers() {
        String list = "/vouchers";
        return List.of(
                page("vouchers, first page", list),
                new Question("Page vouchers, page 4,000", true, list, ALL_VOUCHERS),
                page("vouchers, used", list + "?use=used"),
                page("vouchers, unused", list + "?use=unused"),
                page("vouchers, one part", list + "?part=P2000003"),
                page("vouchers, one order", list + "?order={order}"),
                page("vouchers, one site", list + "?site={site}"),
                page("vouchers, text in parts", list + "?q=wallboard"),
                page("vouchers, text in many sites", list + "?q=surgery"),
                page("vouchers, text in few sites", list + "?q=lighthouse"),
                page("vouchers, text in orders", list + "?q=po-000000-77"),
                page("vouchers, text in nothing", list + "?q=zzzz"));
    }

    private static List<Question> sitesByKey() {
        String list = "/api/v1/sites?limit=25";
        return List.of(
                api("sites, first page", list),
                new Question("API sites, page 4,000", false, list, Optional.of("/api/v1/sites?limit=500")),
                api("sites, one", list + "&siteId={site}"),
                api("sites, text in many names", list + "&name=surgery"),
                api("sites, text in few names", list + "&name=lighthouse"),
                api("sites, one version", list + "&product=MCS&version=5.0"),
                api("sites, expired SWAS", list + "&swas=expired"),
                api("sites, unregistered", list + "&registered=false"));
    }

    private static List<Question> sites() {
        List<Question> all = new ArrayList<>();
        for (String sort : List.of("id", "-id", "name", "-name", "version", "-version", "swas", "-swas")) {
            all.add(page("sites, sorted by " + sort, "/sites?sort=" + sort));
        }
        for (String filter : List.of(
                "q=surgery",
                "q=lighthouse",
                "q=zzzz",
                "version=MCS+5.0",
                "version=below-latest",
                "swas=valid",
                "swas=expired",
                "swas=none",
                "swas=ending-30",
                "registration=unregistered")) {
            all.add(page("sites, " + filter, "/sites?" + filter));
        }
        all.add(page("sites as CSV, swas=ending-30", "/sites.csv?swas=ending-30"));
        all.add(page("sites as XLSX, swas=ending-30", "/sites.xlsx?swas=ending-30"));
        return all;
    }

    private static List<Question> search() {
        return List.of(
                page("search, text in many names", "/search?q=surgery"),
                page("search, text in few names", "/search?q=lighthouse"),
                page("search, text in nothing", "/search?q=zzzz"));
    }
}
