package org.licenseportal.issue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.licenseportal.customer.AccountId;
import org.licenseportal.customer.CustomerFixture;
import org.licenseportal.identity.UserFixture;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.kernel.PortalSettings;
import org.licenseportal.kernel.SettableClock;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.kernel.persistence.Wiring;
import org.licenseportal.letter.ComposerFixture;
import org.licenseportal.letter.MailComposer;
import org.licenseportal.notification.Letterhead;
import org.licenseportal.notification.MailSettings;
import org.licenseportal.notification.NotificationFixture;

/** Issues for tests: who reports, whom it is told, what is said. */
public final class IssueFixture {

    static final Caller CALLER = new Caller("192.0.2.7", "request-1");
    static final Actor ACTOR = new Actor("somebody", CALLER);

    /** Reports for Harbour, as an admin of its own. */
    static final IssueAuthor OLGA =
            new IssueAuthor(IssueParty.ADMIN, "20000000-0000-4000-8000-000000000001", "Olga Owner");

    /** Works for the partner. */
    static final IssueAuthor NOAH = new IssueAuthor(IssueParty.PARTNER, UserFixture.NOAH.value(), "Noah Field");

    static final String MAX = "30000000-0000-4000-8000-000000000001";
    static final String OTIS = "30000000-0000-4000-8000-000000000002";

    private IssueFixture() {}

    /** Customers, an admin and two support contacts of Harbour, and what issues may be about. */
    static void insertInto(TestDatabase database) {
        UserFixture.insertInto(database);
        CustomerFixture.insertInto(database);
        insertCategories(database);
        database.execute(
                "insert into issue_category (code, name, place, offered) values ('fax', 'Fax', 9, false)",
                "insert into portal_user (id, email, email_key, name, role, account_id, password_hash, created_at)"
                        + " values ('" + OLGA.id() + "', 'olga@harbour.example', 'olga@harbour.example', 'Olga Owner',"
                        + " 'account-admin', '200000001', 'x', 0)",
                contact(MAX, "maintainer", "Max Mender", "max@mender.example"),
                contact(OTIS, "onsite", "Otis Onsite", "otis@harbour.example"));
    }

    /** What issues may be about, as the product's script says it: a test begins with empty tables. */
    public static void insertCategories(TestDatabase database) {
        database.execute(
                "insert into issue_category (code, name, place) values ('calls', 'Calls', 1)",
                "insert into issue_category (code, name, place) values ('users', 'Users and login', 2)",
                "insert into issue_category (code, name, place) values ('gateway', 'Gateway and PBX', 3)");
    }

    private static String contact(String id, String kind, String name, String email) {
        return "insert into customer_contact (id, account_id, kind, place, name, email, email_key) values ('" + id
                + "', '200000001', '" + kind + "', 1, '" + name + "', '" + email + "', '" + email + "')";
    }

    static Wiring wiring(TestDatabase database, SettableClock clock) {
        return database.persistence()
                .wiring()
                .with(Clocks.class, new Clocks(clock))
                .with(MailComposer.class, ComposerFixture.composer())
                .with(PortalSettings.class, new PortalSettings() {
                    @Override
                    public boolean rateLimited() {
                        return true;
                    }
                })
                .with(Letterhead.class, NotificationFixture.letterhead())
                .with(MailSettings.class, NotificationFixture.settings(Map.of()));
    }

    static ReportIssue report(AccountId account, IssueAuthor author, String key, NewFile... files) {
        return new ReportIssue(
                account,
                author,
                new IssueKey(key),
                new IssueContent("calls", "No calls after noon", "Nobody can call us.", List.of(files)));
    }

    static IssueContent words(String text) {
        return IssueContent.answer(text, List.of());
    }

    static NewFile text(String name, String text) {
        return new NewFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
