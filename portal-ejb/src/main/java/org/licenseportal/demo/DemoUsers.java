package org.licenseportal.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.licenseportal.identity.EmailAddress;
import org.licenseportal.kernel.Roles;

/** Who logs in to the demo; the documentation prints the password of all of them. */
final class DemoUsers {

    /** Argon2id of the demo's password, made once: hashing it for each user would hold up the start. */
    static final String PASSWORD =
            "$argon2id$v=19$m=19456,t=2,p=1$aWLLjRjEjtqOjc4Qg/cI1w$PEg6rwOrzUy47apIrdchhTD1Yg1J8EYYJAr5hTCjwN8";

    private static final List<String> COLUMNS = List.of(
            "id",
            "email",
            "email_key",
            "name",
            "phone",
            "role",
            "reseller_number",
            "password_hash",
            "password_changed_at",
            "time_zone",
            "mail_swas",
            "created_at");

    private record Person(String email, String name, String phone, String role, String reseller) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("vendor@portal.example", "Vera Vendor", "+441632960100", Roles.VENDOR_ADMIN, null),
            new Person(
                    "admin@northgate.example",
                    "Nora North",
                    "+441632960001",
                    Roles.RESELLER_ADMIN,
                    DemoCatalog.NORTHGATE),
            new Person("user@northgate.example", "Noah Field", null, Roles.RESELLER_USER, DemoCatalog.NORTHGATE),
            new Person(
                    "admin@southgate.example",
                    "Sara South",
                    "+441632960002",
                    Roles.RESELLER_ADMIN,
                    DemoCatalog.SOUTHGATE));

    private DemoUsers() {}

    static void load(Rows rows, Instant now) throws SQLException {
        List<Object[]> users = new ArrayList<>();
        for (Person person : PEOPLE) {
            users.add(user(users.size() + 1, person, now));
        }
        rows.insert("portal_user", COLUMNS, users);
        rows.insert("main_contact", List.of("reseller_number", "user_id"), mainContacts(users));
    }

    /** The admin of each reseller gets its order updates. */
    private static List<Object[]> mainContacts(List<Object[]> users) {
        return users.stream()
                .filter(user -> Roles.RESELLER_ADMIN.equals(user[COLUMNS.indexOf("role")]))
                .map(user -> new Object[] {user[COLUMNS.indexOf("reseller_number")], user[COLUMNS.indexOf("id")]})
                .toList();
    }

    private static Object[] user(int number, Person person, Instant now) {
        return new Object[] {
            "00000000-0000-4000-8000-00000000000" + number,
            person.email(),
            new EmailAddress(person.email()).key(),
            person.name(),
            person.phone(),
            person.role(),
            person.reseller(),
            PASSWORD,
            now.toEpochMilli(),
            "Europe/London",
            person.reseller() != null,
            now.toEpochMilli()
        };
    }
}
