package org.licenseportal.demo;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Customers of the demo's resellers, from a draft to one that is deactivated; the resellers themselves are two of them.
 */
final class DemoCustomers {

    private static final List<String> CUSTOMER = List.of(
            "account_id",
            "reseller_number",
            "own_of",
            "state",
            "state_since",
            "name",
            "name_key",
            "country",
            "subdivision",
            "street",
            "city",
            "postal_code",
            "language",
            "business_type",
            "billing_number",
            "kind",
            "cloud_location",
            "bandwidth_saved",
            "created_at");

    private static final List<String> CONTACT =
            List.of("id", "account_id", "kind", "place", "name", "email", "email_key");

    private static final String CLOUD = "Europe";
    private static final String MAINTAINER = "maintainer";
    private static final String ONSITE = "onsite";

    private record Person(String kind, String name, String email) {}

    /** An account; without a domain it is a draft that does not know any yet, or a partner's own. */
    private record Account(String id, String partner, String state, String name, String domain, Place place) {}

    private record Place(String country, String subdivision, String street, String city, String postalCode) {}

    private static final Place BRISTOL = new Place("GB", "", "1 Harbour Quay", "Bristol", "BS1 4DJ");
    private static final Place LEEDS = new Place("GB", "", "27 Mill Lane", "Leeds", "LS1 5AB");
    private static final Place TORONTO = new Place("CA", "ON", "80 Front Street West", "Toronto", "M5J 1E3");
    private static final Place DENVER = new Place("US", "CO", "1500 Park Avenue", "Denver", "80205");
    private static final Place DUBLIN = new Place("IE", "D", "12 Bridge Street", "Dublin", "D08 XT20");
    private static final Place BREMEN = new Place("DE", "", "Am Wall 5", "Bremen", "28195");

    private static final List<Account> ACCOUNTS = List.of(
            northgate("300000001", "Harbour Clinic", "harbour.example", BRISTOL),
            new Account("300000002", DemoCatalog.NORTHGATE, "draft", "Mill Lane Bakery", "", LEEDS),
            northgate("300000003", "Valley School", "valley.example", LEEDS),
            northgate("300000004", "Stone & Sons", "stone.example", TORONTO),
            northgate("300000005", "Park Hotel", "parkhotel.example", DENVER),
            northgate("300000006", "Bridge Pharmacy", "bridge.example", DUBLIN),
            northgate("300000007", "Lakeside Dental", "lakeside.example", TORONTO),
            northgate("300000008", "Orchard Logistics", "orchard.example", BREMEN),
            northgate("300000009", "Hilltop Library", "hilltop.example", LEEDS),
            northgate("300000010", "Ferry Lines", "ferry.example", BRISTOL),
            northgate("300000011", "Garden Centre", "garden.example", LEEDS),
            northgate("300000012", "Old Town Museum", "museum.example", BREMEN),
            northgate("300000013", "North Quay Marina", "marina.example", BRISTOL),
            new Account(
                    "300000014", DemoCatalog.NORTHGATE, "deactivated", "Closed Corner Shop", "corner.example", LEEDS),
            northgate("300000015", "Riverside Practice", "riverside.example", DENVER),
            northgate("300000016", "System Bistro", "bistro.example", DUBLIN),
            new Account(
                    "300000101",
                    DemoCatalog.SOUTHGATE,
                    "active",
                    "Southgate Test Customer",
                    "customer.example",
                    DENVER));

    private DemoCustomers() {}

    static void load(Rows rows, Instant now) throws SQLException {
        List<Object[]> customers = new ArrayList<>();
        customers.add(own("300000000", DemoCatalog.NORTHGATE, DemoCatalog.NORTHGATE_NAME, now));
        customers.add(own("300000100", DemoCatalog.SOUTHGATE, DemoCatalog.SOUTHGATE_NAME, now));
        List<Object[]> contacts = new ArrayList<>();
        List<Object[]> domains = new ArrayList<>();
        for (Account account : ACCOUNTS) {
            customers.add(row(account, now.minus(Duration.ofDays(customers.size()))));
            people(account).forEach(person -> contacts.add(contact(contacts.size(), account, person)));
            if (!account.domain().isEmpty()) {
                domains.add(new Object[] {account.domain(), account.id()});
            }
        }
        rows.insert("customer", CUSTOMER, customers);
        rows.insert("customer_contact", CONTACT, contacts);
        rows.insert("customer_domain", List.of("domain", "account_id"), domains);
    }

    private static Account northgate(String id, String name, String domain, Place place) {
        return new Account(id, DemoCatalog.NORTHGATE, "active", name, domain, place);
    }

    /** The draft has nobody at the site yet; the first account has an admin besides. */
    private static List<Person> people(Account account) {
        List<Person> people = new ArrayList<>();
        if (account.name().equals("Harbour Clinic")) {
            people.add(new Person("admin", "Olivia Owner", "owner@harbour.example"));
        }
        people.add(new Person(MAINTAINER, "Noah Field", "user@northgate.example"));
        if (!account.domain().isEmpty()) {
            people.add(new Person(ONSITE, "Front desk", "desk@" + account.domain()));
        }
        return people;
    }

    private static Object[] contact(int number, Account account, Person person) {
        return new Object[] {
            String.format(Locale.ROOT, "00000000-0000-4000-8000-0000000c%04d", number),
            account.id(),
            person.kind(),
            number,
            person.name(),
            person.email(),
            account.state().equals("draft") ? null : person.email()
        };
    }

    private static Object[] own(String id, String partner, String name, Instant now) {
        Place none = new Place("", "", "", "", "");
        Object[] row = row(new Account(id, partner, "active", name, "", none), now);
        row[CUSTOMER.indexOf("own_of")] = partner;
        return row;
    }

    private static Object[] row(Account account, Instant since) {
        Place place = account.place();
        boolean connect = account.name().equals("Riverside Practice");
        return new Object[] {
            account.id(),
            account.partner(),
            null,
            account.state(),
            since.toEpochMilli(),
            account.name(),
            account.name().toLowerCase(Locale.ROOT),
            place.country(),
            place.subdivision(),
            place.street(),
            place.city(),
            place.postalCode(),
            place.equals(BREMEN) ? "de" : "en",
            account.domain().isEmpty() ? "" : "services",
            account.name().equals("Harbour Clinic") || connect ? "10" + account.id() : null,
            connect ? "micloud-connect" : "cloudlink",
            CLOUD,
            false,
            since.toEpochMilli()
        };
    }
}
