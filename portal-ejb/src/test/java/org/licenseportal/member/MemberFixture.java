package org.licenseportal.member;

import java.util.Optional;
import java.util.Set;
import org.licenseportal.identity.PersonName;
import org.licenseportal.identity.UserFixture;
import org.licenseportal.identity.UserId;
import org.licenseportal.kernel.Actor;
import org.licenseportal.kernel.Caller;
import org.licenseportal.kernel.persistence.TestDatabase;
import org.licenseportal.reseller.ResellerFixture;

/** Changes to users for tests. */
final class MemberFixture {

    static final Actor ACTOR = new Actor("nora@northgate.example", new Caller("192.0.2.7", "request-1"));

    private MemberFixture() {}

    /** Users, of whom Nora is the main contact of Northgate. */
    static void insertInto(TestDatabase database) {
        UserFixture.insertInto(database);
        database.execute(
                "insert into main_contact (reseller_number, user_id) values ('000000', '" + UserFixture.NORA + "')");
    }

    /** Makes a user of Northgate an admin, or not one. */
    static EditMember admin(UserId id, boolean admin) {
        return new EditMember(
                id, ResellerFixture.NORTHGATE, new PersonName("Somebody"), Optional.empty(), admin, Set.of());
    }

    /** Makes Noah the second admin of Northgate. */
    static void twoAdmins(TestDatabase database) {
        database.execute("update portal_user set role = 'reseller-admin' where id = '" + UserFixture.NOAH + "'");
    }
}
