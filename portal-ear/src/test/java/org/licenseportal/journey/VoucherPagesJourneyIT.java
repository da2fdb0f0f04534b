package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** VOU-1 to VOU-6 by the pages, as a browser without scripts sees them. */
@EveryDatabase
class VoucherPagesJourneyIT {

    private static final String USER = "user@northgate.example";
    private static final Pattern NUMBER = Pattern.compile("name=\"v\" value=\"(\\d+)\"");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|action)=\"([^\"]*)\"");

    private final Stage stage;
    private final PortalPages pages;

    VoucherPagesJourneyIT(Stage stage) {
        this.stage = stage;
        pages = PortalPages.of(stage.server().address(), USER);
    }

    @Test
    void vou1AThousandVouchersArePagedThroughAndNoneIsMissing() {
        OrderedVouchers ordered = OrderedVouchers.of(stage, 1_000);
        List<String> seen = new ArrayList<>();
        String address = ordered.list() + "&size=100";
        String last = address;
        while (!address.isEmpty()) {
            Answer page = pages.open(address);
            assertEquals(200, page.status(), page::text);
            assertTrue(
                    page.text().contains("%,d to %,d of 1,000 vouchers".formatted(seen.size() + 1, seen.size() + 100)),
                    page::text);
            seen.addAll(numbers(page));
            last = page.text();
            address = link(page, "next");
        }
        assertEquals(1_000, seen.size());
        assertEquals(1_000, new HashSet<>(seen).size());
        assertTrue(last.contains("rel=\"prev\""));
    }

    @Test
    void vou2ACodeThatIsTypedLeadsToItsVoucherAndIsInNoAddress() {
        OrderedVouchers ordered = OrderedVouchers.of(stage, 1);
        String code = ordered.codes().get(0);

        Answer found = pages.send("/vouchers", "q", " " + code.toLowerCase(Locale.ROOT) + " ");
        assertEquals(302, found.status(), found::text);
        assertTrue(found.header("Location").matches(".*/vouchers/\\d+"), found.header("Location"));
        Answer page = pages.open(path(found));
        assertTrue(page.text().contains(code), page::text);
        assertFalse(addresses(page).stream().anyMatch(address -> address.contains(code)), page::text);
        assertFalse(addresses(pages.open(ordered.list())).stream().anyMatch(address -> address.contains(code)));

        Answer others = PortalPages.of(stage.server().address(), "admin@southgate.example")
                .send("/vouchers", "q", code);
        assertEquals(200, others.status());
        assertFalse(others.text().contains("S1303549) Phone Manager Outlook 10 Pack</bdi>"), "another's voucher");
    }

    @Test
    void vou2TheFormOfTheFiltersLeadsToAnAddressThatSaysThem() {
        Answer sent = pages.send("/vouchers", "q", "outlook", "use", "unused", "part", "", "site", "", "order", "");
        assertEquals(302, sent.status());
        assertTrue(sent.header("Location").endsWith("/vouchers?q=outlook&use=unused"), sent.header("Location"));

        Answer none = pages.open("/vouchers?q=outlook&order=NO-SUCH-ORDER");
        assertTrue(none.text().contains("No voucher fits"));
        assertTrue(none.text().contains("href=\"/vouchers?q=outlook\""), "drops the order");
        assertTrue(none.text().contains("href=\"/vouchers?order=NO-SUCH-ORDER\""), "drops the text");
    }

    @Test
    void vou3TheSameButtonPressedTwiceAssignsOnce() {
        OrderedVouchers ordered = OrderedVouchers.of(stage, 1);
        String voucher = numbers(pages.open(ordered.list())).get(0);
        String review = "/vouchers/assign/18414?v=" + voucher;
        String key = key(pages.open(review));

        List<Answer> answers = Crowd.together(IntStream.range(0, 4)
                .<Callable<Answer>>mapToObj(
                        press -> () -> PortalPages.of(stage.server().address(), USER)
                                .send("/vouchers/assign/18414", "v", voucher, "key", key))
                .toList());

        answers.forEach(answer -> assertEquals(302, answer.status(), answer::text));
        assertEquals(
                1,
                answers.stream()
                        .map(answer -> answer.header("Location"))
                        .distinct()
                        .count());
        Answer receipt = pages.open(path(answers.get(0)));
        assertTrue(receipt.text().contains("1 voucher is assigned to site 18414"), receipt::text);
        assertTrue(receipt.text().contains("+10"), receipt::text);
    }

    @Test
    void vou3WhoComesLateReadsWhoWasFaster() {
        OrderedVouchers ordered = OrderedVouchers.of(stage, 1);
        String voucher = numbers(pages.open(ordered.list())).get(0);
        String key = key(pages.open("/vouchers/assign/18412?v=" + voucher));
        PortalPages other = PortalPages.of(stage.server().address(), "admin@northgate.example");
        String otherKey = key(other.open("/vouchers/assign/18413?v=" + voucher));

        assertEquals(
                302,
                other.send("/vouchers/assign/18413", "v", voucher, "key", otherKey)
                        .status());
        Answer late = pages.send("/vouchers/assign/18412", "v", voucher, "key", key);

        assertEquals(409, late.status());
        assertTrue(late.text().contains("Somebody was faster"), late::text);
        assertTrue(late.text().contains("admin@northgate.example"), late::text);
        assertTrue(late.text().contains("for site 18413"), late::text);
        assertFalse(late.text().contains("name=\"key\""), "nothing is left to press");
    }

    @Test
    void vou3ASiteBeforeVersion5GetsVouchersHere() {
        OrderedVouchers ordered = OrderedVouchers.of(stage, 1);
        String voucher = numbers(pages.open(ordered.list())).get(0);
        Answer review = pages.open("/vouchers/assign/18415?v=" + voucher);
        assertTrue(review.text().contains("This is final."), review::text);

        Answer done = pages.send("/vouchers/assign/18415", "v", voucher, "key", key(review));

        assertEquals(302, done.status(), done::text);
        assertTrue(pages.open("/vouchers/" + voucher).text().contains(path(done)), "the voucher leads to its receipt");
    }

    @Test
    void vou4TheReviewSaysWhatTheAssignmentCostsInSwas() {
        OrderedVouchers ordered = OrderedVouchers.of(stage, 2);
        String query = "?v=" + String.join("&v=", numbers(pages.open(ordered.list())));

        String covered = pages.open("/vouchers/assign/18450" + query).text();
        assertTrue(covered.contains("The SWAS in place does not cover all of the new licenses."), covered);
        assertEquals("1 3", steps(covered, "DEMO-9002", 0), "needed");
        assertEquals("0 2", steps(covered, "DEMO-9002", 1), "missing");
        assertEquals("1", steps(covered, "DEMO-9001", 0), "the system stays");

        String without = pages.open("/vouchers/assign/18455" + query).text();
        assertTrue(without.contains("The site has no SWAS in place."), without);
        assertTrue(steps(without, "DEMO-9002", 0).matches("\\d+ \\d+"), "needed");
        assertEquals("", steps(without, "DEMO-9002", 1), "nothing is missing from what is not there");
    }

    @Test
    void vou6SeveralAskForTheSiteIdAndGoAllOrNone() {
        OrderedVouchers ordered = OrderedVouchers.of(stage, 3);
        List<String> numbers = numbers(pages.open(ordered.list()));
        String query = "/vouchers/assign/18423?v=" + String.join("&v=", numbers);
        String key = key(pages.open(query));

        Answer untyped = pages.send(query, "key", key);
        assertEquals(422, untyped.status());
        assertTrue(untyped.text().contains("<title>Error: "), untyped::text);
        assertTrue(untyped.text().contains("href=\"#site\""), untyped::text);

        Answer done = pages.send(query, "key", key, "site", "18423");
        assertEquals(302, done.status(), done::text);
        assertTrue(pages.open(path(done)).text().contains("+30"));

        Answer again = pages.send(query, "key", UUID.randomUUID().toString(), "site", "18423");
        assertEquals(409, again.status(), "another wish for used vouchers");
    }

    @Test
    void vou3AnothersSiteVoucherAndReceiptLookLikeNone() {
        OrderedVouchers ordered = OrderedVouchers.of(stage, 1);
        String voucher = numbers(pages.open(ordered.list())).get(0);
        PortalPages others = PortalPages.of(stage.server().address(), "admin@southgate.example");

        assertEquals(404, pages.open("/vouchers/assign/18500?v=" + voucher).status());
        List.of("/vouchers/" + voucher, "/vouchers/assign?v=" + voucher, "/vouchers/assign/18500?v=" + voucher)
                .forEach(address -> assertEquals(404, others.open(address).status(), address));
        Answer done = pages.send(
                "/vouchers/assign/18428", "v", voucher, "key", key(pages.open("/vouchers/assign/18428?v=" + voucher)));
        assertNotEquals(404, pages.open(path(done)).status());
        assertEquals(404, others.open(path(done)).status());
    }

    private static List<String> numbers(Answer page) {
        return NUMBER.matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The quantities in a cell of the row of a SWAS part. */
    private static String steps(String page, String part, int cell) {
        String row = page.substring(page.indexOf("<code>" + part + "</code>"));
        return Pattern.compile("<td class=\"number\">(.*?)</td>", Pattern.DOTALL)
                .matcher(row.substring(0, row.indexOf("</tr>")))
                .results()
                .skip(cell)
                .map(found -> found.group(1)
                        .replaceAll("<[^>]*>|[^0-9<>]+", " ")
                        .strip()
                        .replaceAll(" +", " "))
                .findFirst()
                .orElse("");
    }

    private static List<String> addresses(Answer page) {
        return ADDRESS.matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String key(Answer page) {
        return first(page, "name=\"key\" value=\"([^\"]+)\"");
    }

    private static String link(Answer page, String way) {
        return first(page, "href=\"([^\"#]+)#list\" rel=\"" + way + "\"").replace("&amp;", "&");
    }

    private static String first(Answer page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page.text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static String path(Answer redirect) {
        return URI.create(redirect.header("Location")).getPath();
    }
}
