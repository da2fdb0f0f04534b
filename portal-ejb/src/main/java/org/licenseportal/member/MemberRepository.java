package org.licenseportal.member;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.licenseportal.audience.MailTopic;
import org.licenseportal.identity.UserId;
import org.licenseportal.kernel.Roles;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.reseller.ResellerNumber;

/**
 * Changes to users of a reseller. Plain SQL on a table of identity: each statement sets the columns that an admin
 * decides about and no others, and raises the version, so that whoever has the row in hand reads it again.
 */
@Dependent
class MemberRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Writes what was made in this transaction: a statement sees no row that is not in the database. */
    void flush() {
        entities.flush();
    }

    void change(EditMember wanted) {
        entities.createNativeQuery("update portal_user set name = ?, phone = ?, role = ?, mail_sales = ?,"
                        + " mail_technical = ?, mail_swas = ?, version = version + 1"
                        + " where id = ? and reseller_number = ?")
                .setParameter(1, wanted.name().value())
                .setParameter(2, wanted.phone().map(Object::toString).orElse(null))
                .setParameter(3, wanted.admin() ? Roles.RESELLER_ADMIN : Roles.RESELLER_USER)
                .setParameter(4, wanted.subscriptions().contains(MailTopic.SALES))
                .setParameter(5, wanted.subscriptions().contains(MailTopic.TECHNICAL))
                .setParameter(6, wanted.subscriptions().contains(MailTopic.SWAS))
                .setParameter(7, wanted.id().value())
                .setParameter(8, wanted.owner().value())
                .executeUpdate();
    }

    /** Deletes a user, and by the references of the database whatever lets the user in. */
    void remove(UserId id, ResellerNumber owner) {
        entities.createNativeQuery("delete from portal_user where id = ? and reseller_number = ?")
                .setParameter(1, id.value())
                .setParameter(2, owner.value())
                .executeUpdate();
    }

    /** How many admins there are beside this user who have accepted their invitation. */
    long otherAdmins(UserId id, ResellerNumber owner) {
        Object count = entities.createNativeQuery("select count(*) from portal_user where reseller_number = ?"
                        + " and role = ? and password_hash is not null and id <> ?")
                .setParameter(1, owner.value())
                .setParameter(2, Roles.RESELLER_ADMIN)
                .setParameter(3, id.value())
                .getSingleResult();
        return ((Number) count).longValue();
    }

    void setMainContact(UserId id, ResellerNumber owner) {
        boolean changed = entities.createNativeQuery("update main_contact set user_id = ? where reseller_number = ?")
                        .setParameter(1, id.value())
                        .setParameter(2, owner.value())
                        .executeUpdate()
                == 1;
        if (!changed) {
            entities.createNativeQuery("insert into main_contact (reseller_number, user_id) values (?, ?)")
                    .setParameter(1, owner.value())
                    .setParameter(2, id.value())
                    .executeUpdate();
        }
    }

    /** Whom the order updates go to so far. */
    Optional<MailAddress> mainContact(ResellerNumber owner) {
        List<?> addresses = entities.createNativeQuery("select u.email from main_contact c"
                        + " join portal_user u on u.id = c.user_id where c.reseller_number = ?")
                .setParameter(1, owner.value())
                .getResultList();
        return addresses.stream()
                .map(address -> new MailAddress((String) address))
                .findFirst();
    }
}
