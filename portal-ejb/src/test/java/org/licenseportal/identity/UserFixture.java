package org.licenseportal.identity;

import java.util.Map;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;

/** Users for tests. */
public final class UserFixture {

    /** The password of all of them. */
    public static final String PASSWORD = "a good long password";

    private static final String HASH = PasswordHash.of(PASSWORD).text();

    private static final Map<String, String[]> USERS = Map.of(
            "10000000-0000-4000-8000-000000000001",
                    new String[] {"Nora@northgate.example", "reseller-admin", "'000000'"},
            "10000000-0000-4000-8000-000000000002",
                    new String[] {"noah@northgate.example", "reseller-user", "'000000'"},
            "10000000-0000-4000-8000-000000000003",
                    new String[] {"sara@southgate.example", "reseller-admin", "'000001'"},
            "10000000-0000-4000-8000-000000000004", new String[] {"gone@gone.example", "reseller-admin", "'000666'"},
            "10000000-0000-4000-8000-000000000005", new String[] {"vera@vendor.example", "vendor-admin", "null"});

    /** An admin of Northgate. */
    public static final UserId NORA = new UserId("10000000-0000-4000-8000-000000000001");

    /** A user of Northgate. */
    public static final UserId NOAH = new UserId("10000000-0000-4000-8000-000000000002");

    private UserFixture() {}

    /** Puts resellers and users into the database. */
    public static void insertInto(TestDatabase database) {
        ResellerFixture.insertInto(database);
        insertUsersInto(database);
    }

    /** Puts users into the database, where the resellers are already. */
    public static void insertUsersInto(TestDatabase database) {
        USERS.forEach((id, user) -> database.execute("insert into portal_user"
                + " (id, email, email_key, name, role, reseller_number, password_hash, created_at) values ('" + id
                + "', '" + user[0] + "', '" + new EmailAddress(user[0]).key() + "', 'Somebody', '" + user[1] + "', "
                + user[2] + ", '" + HASH + "', 0)"));
    }
}
