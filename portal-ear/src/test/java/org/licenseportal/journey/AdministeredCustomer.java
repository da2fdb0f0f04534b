package org.licenseportal.journey;

import java.util.concurrent.ThreadLocalRandom;

/**
 * A customer of Northgate's whom one test has for itself, on PostgreSQL, with an admin who has the demo's password.
 *
 * @param account the account ID
 * @param domain its mail domain
 * @param user the identifier of the admin
 */
public record AdministeredCustomer(String account, String domain, String user) {

    /** Makes one. */
    public static AdministeredCustomer of(PortalServer server) {
        String account = String.valueOf(ThreadLocalRandom.current().nextInt(400_000_000, 999_999_999));
        String domain = "c" + account + ".example";
        server.database()
                .query("insert into customer (account_id, reseller_number, state, state_since, name, name_key, country,"
                        + " street, city, postal_code, created_at) values ('" + account
                        + "', '000000', 'active', 1, 'Own " + account + "', 'own " + account
                        + "', 'GB', '1 Quay', 'Bristol', 'BS1 4DJ', 1) returning account_id");
        server.database()
                .query("insert into customer_domain (domain, account_id) values ('" + domain + "', '" + account
                        + "') returning domain");
        return new AdministeredCustomer(account, domain, admin(server, account, "owner@" + domain));
    }

    /** The draft of another customer of Northgate's, by its account ID. */
    static String draft(PortalServer server) {
        String account = String.valueOf(ThreadLocalRandom.current().nextInt(400_000_000, 999_999_999));
        return server.database()
                .query("insert into customer (account_id, reseller_number, state, state_since, name, name_key, "
                        + "created_at)"
                        + " values ('" + account
                        + "', '000000', 'draft', 1, 'Draft', 'draft', 1) returning account_id")
                .get(0);
    }

    /** Puts another admin into the account, whose contact is there, too. */
    public static String admin(PortalServer server, String account, String email) {
        String id = java.util.UUID.randomUUID().toString();
        server.database()
                .query("insert into customer_contact (id, account_id, kind, place, name, email, email_key) values ('"
                        + id + "', '" + account + "', 'admin', " + Math.abs(id.hashCode() % 10_000) + ", 'An Admin', '"
                        + email + "', '" + email + "') returning id");
        return server.database()
                .query("insert into portal_user (id, email, email_key, name, role, account_id, password_hash,"
                        + " created_at) select '" + id + "', '" + email + "', '" + email + "', 'An Admin',"
                        + " 'account-admin', '" + account
                        + "', password_hash, 0 from portal_user where email = 'admin@northgate.example' returning id")
                .get(0);
    }

    /** The address of its admin. */
    public String email() {
        return "owner@" + domain;
    }

    /** The address of its page. */
    public String page() {
        return "/customers/" + account;
    }
}
