package org.licenseportal.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A hundred people at work at the same moment: each sees the own reseller's things, and each change counts once. */
@EveryDatabase
class SessionsJourneyIT {

    private static final int PEOPLE = 100;

    /** So many log in at once: the portal compares passwords in turn, and whoever waits five seconds is sent away. */
    private static final int AT_THE_DOOR = 10;

    private static final int VOUCHERS = 10;

    private static final Pattern NUMBER = Pattern.compile("name=\"v\" value=\"(\\d+)\"");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private final Stage stage;
    private final URI portal;

    SessionsJourneyIT(Stage stage) {
        this.stage = stage;
        portal = stage.server().address();
    }

    /**
     * Somebody at work.
     *
     * @param email who it is
     * @param reseller the own reseller's number
     * @param own a site of the own reseller's
     * @param foreign a site of the other reseller's
     * @param other a word that stands in the pages of the other reseller alone
     * @param pages the browser
     */
    private record Person(String email, String reseller, String own, String foreign, String other, PortalPages pages) {}

    @Test
    void aHundredSessionsWorkAtOnceAndEachSeesItsOwnResellersThings() {
        List<Person> people = loggedIn();
        assertEquals(
                PEOPLE,
                people.stream()
                        .map(person -> person.pages().cookie("portal-session"))
                        .distinct()
                        .count());

        List<Integer> statuses =
                Crowd.together(people.stream()
                                .map(person -> (Callable<List<Integer>>) () -> work(person))
                                .toList())
                        .stream()
                        .flatMap(List::stream)
                        .toList();

        assertEquals(Map.of(200, 5L * PEOPLE, 404, (long) PEOPLE), counted(statuses));
        people.forEach(person ->
                assertTrue(person.pages().open("/account/profile").text().contains(person.email()), person.email()));
    }

    @Test
    void ofPeopleWhoAssignTheSameVouchersAtOnceOneGetsEach() {
        OrderedVouchers ordered = OrderedVouchers.of(stage, VOUCHERS);
        List<Person> people = loggedIn().stream()
                .filter(person -> person.own().equals("18412"))
                .toList();
        List<String> vouchers = NUMBER.matcher(
                        people.get(0).pages().open(ordered.list()).text())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertEquals(VOUCHERS, vouchers.size());
        List<Callable<Integer>> presses = new ArrayList<>();
        for (int person = 0; person < people.size(); person++) {
            PortalPages pages = people.get(person).pages();
            String voucher = vouchers.get(person % VOUCHERS);
            String page = "/vouchers/assign/18412?v=" + voucher;
            String key = KEY.matcher(pages.open(page).text())
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElseThrow();
            presses.add(() -> pages.send("/vouchers/assign/18412", "v", voucher, "key", key)
                    .status());
        }

        assertEquals(
                Map.of(302, (long) VOUCHERS, 409, (long) people.size() - VOUCHERS), counted(Crowd.together(presses)));
        List<?> used = (List<?>) stage.api()
                .get(
                        "/api/v1/vouchers?used=true&siteId=18412&limit=500&purchaseOrder=" + ordered.purchaseOrder(),
                        "Authorization",
                        "Bearer demo-000000")
                .json()
                .get("items");
        assertEquals(VOUCHERS, used.size());
    }

    private List<Person> loggedIn() {
        List<Person> people = IntStream.range(0, PEOPLE).mapToObj(this::person).toList();
        List<Integer> statuses = new ArrayList<>();
        for (int first = 0; first < PEOPLE; first += AT_THE_DOOR) {
            statuses.addAll(Crowd.together(people.subList(first, first + AT_THE_DOOR).stream()
                    .map(person -> (Callable<Integer>) () -> person.pages()
                            .logIn(person.email(), PortalPages.PASSWORD)
                            .status())
                    .toList()));
        }
        assertEquals(Map.of(302, (long) PEOPLE), counted(statuses));
        return people;
    }

    private Person person(int number) {
        PortalPages pages = new PortalPages(portal);
        return number % 2 == 0
                ? new Person("admin@southgate.example", "000001", "18500", "18429", "northgate", pages)
                : new Person(
                        number % 4 == 1 ? "admin@northgate.example" : "user@northgate.example",
                        "000000",
                        "18412",
                        "18500",
                        "southgate",
                        pages);
    }

    private static List<Integer> work(Person person) {
        List<Integer> statuses = new ArrayList<>();
        for (String path : List.of("/sites", "/sites/" + person.own(), "/vouchers", "/users", "/users.csv")) {
            Answer answer = person.pages().open(path);
            statuses.add(answer.status());
            boolean told = path.endsWith(".csv")
                    ? answer.text().contains(person.email())
                    : answer.text().contains(">" + person.reseller() + "<");
            assertTrue(told, path + " of " + person.email() + ": " + answer.text());
            assertFalse(answer.text().contains(person.other()), path + " of " + person.email());
            assertFalse(answer.text().contains("/sites/" + person.foreign() + "\""), path + " of " + person.email());
        }
        statuses.add(person.pages().open("/sites/" + person.foreign()).status());
        return statuses;
    }

    private static Map<Integer, Long> counted(List<Integer> statuses) {
        return statuses.stream().collect(Collectors.groupingBy(status -> status, TreeMap::new, Collectors.counting()));
    }
}
