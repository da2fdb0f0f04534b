package org.licenseportal.administrator;

import java.util.Map;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.AdminContactsChanged;
import org.licenseportal.customer.CustomerFixture;
import org.licenseportal.identity.UserFixture;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;
import org.licenseportal.letter.ComposerFixture;
import org.licenseportal.letter.MailComposer;
import org.licenseportal.notification.Letterhead;
import org.licenseportal.notification.MailSettings;
import org.licenseportal.notification.NotificationFixture;

/** Accounts with admin contacts for tests. */
final class AdministratorFixture {

    static final Actor ACTOR = new Actor("nora@northgate.example", new Caller("192.0.2.7", "request-1"));
    static final String OWNER = "owner@harbour.example";
    static final String DEPUTY = "deputy@harbour.example";

    private AdministratorFixture() {}

    /** Customers and users, and no contact so far. */
    static void insertInto(TestDatabase database) {
        UserFixture.insertInto(database);
        CustomerFixture.insertInto(database);
    }

    /** Puts an admin contact into the database. */
    static void contact(TestDatabase database, AccountId account, String email) {
        database.execute("insert into customer_contact (id, account_id, kind, place, name, email, email_key) values ('"
                + (account + email).hashCode() + "', '" + account + "', 'admin', " + Math.abs(email.hashCode() % 1000)
                + ", 'Somebody', '" + email + "', '" + email.toLowerCase(java.util.Locale.ROOT) + "')");
    }

    /** That the contacts of an account are others. */
    static AdminContactsChanged changed(AccountId account) {
        return new AdminContactsChanged(account, "Nora North", ACTOR, new SettableClock().instant());
    }

    /** Makes services that write mails. */
    static Wiring wiring(TestDatabase database, SettableClock clock) {
        return database.persistence()
                .wiring()
                .with(Clocks.class, new Clocks(clock))
                .with(MailComposer.class, ComposerFixture.composer())
                .with(Letterhead.class, NotificationFixture.letterhead())
                .with(MailSettings.class, NotificationFixture.settings(Map.of()));
    }
}
