package org.licenseportal.journey;

import java.util.UUID;

/**
 * A user whom one test has for itself, on PostgreSQL: of the same kind as somebody of the demo, and with the same
 * password.
 *
 * @param id the identifier
 * @param email the address that logs in
 */
record OwnUser(String id, String email) {

    /** Makes one. */
    static OwnUser like(String somebody, PortalServer server) {
        UUID id = UUID.randomUUID();
        String email = id + "@own.example";
        server.database()
                .query("insert into portal_user (id, email, email_key, name, role, reseller_number, password_hash,"
                        + " created_at) select '" + id + "', '" + email + "', '" + email + "', 'Somebody Else', role,"
                        + " reseller_number, password_hash, 0 from portal_user where email = '" + somebody
                        + "' returning email");
        return new OwnUser(id.toString(), email);
    }

    /** Logged in. */
    PortalPages logIn(PortalServer server) {
        return PortalPages.of(server.address(), email);
    }
}
