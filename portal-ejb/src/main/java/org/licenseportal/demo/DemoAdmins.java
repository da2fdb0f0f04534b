package org.licenseportal.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.licenseportal.kernel.Roles;

/** Admins of the demo's customers who log in, with the password of all. */
final class DemoAdmins {

    private static final List<String> COLUMNS = List.of(
            "id",
            "email",
            "email_key",
            "name",
            "role",
            "account_id",
            "password_hash",
            "password_changed_at",
            "time_zone",
            "created_at");

    private DemoAdmins() {}

    static void load(Rows rows, Instant now) throws SQLException {
        rows.insert("portal_user", COLUMNS, List.<Object[]>of(admin("a1", "owner@harbour.example", "300000001", now)));
    }

    private static Object[] admin(String piece, String email, String account, Instant now) {
        return new Object[] {
            "00000000-0000-4000-8000-0000000000" + piece,
            email,
            email,
            "Olivia Owner",
            Roles.ACCOUNT_ADMIN,
            account,
            DemoUsers.PASSWORD,
            now.toEpochMilli(),
            "Europe/London",
            now.toEpochMilli()
        };
    }
}
