package org.licenseportal.audience;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.reseller.ResellerNumber;

/** Whom the addresses that end mails belong to. Plain SQL on a table of identity, of which one column is set here. */
@Dependent
class UnsubscribeRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** A user whom an unsubscribe address belongs to. */
    record Holder(String user, Optional<ResellerNumber> owner, UnsubscribeChoice choice) {}

    /** Whom this address belongs to. Takes no owner: it is what tells the owner. */
    Optional<Holder> find(UnsubscribeToken token) {
        List<?> rows = entities.createNativeQuery("select u.id, u.reseller_number, l.kind, u.email, u.mail_sales,"
                        + " u.mail_technical, u.mail_swas from unsubscribe_link l"
                        + " join portal_user u on u.id = l.user_id where l.token = ?")
                .setParameter(1, token.value())
                .getResultList();
        return rows.stream().flatMap(row -> holder((Object[]) row).stream()).findFirst();
    }

    /** Ends a kind of mail for a user. The version makes whoever has the user's row in hand read it again. */
    void end(String user, MailTopic kind) {
        entities.createNativeQuery(
                        "update portal_user set " + kind.column() + " = false, version = version + 1 where id = ?")
                .setParameter(1, user)
                .executeUpdate();
    }

    private static Optional<Holder> holder(Object[] row) {
        MailTopic kind = MailTopic.parse((String) row[2]).orElseThrow();
        boolean active = Boolean.TRUE.equals(row[4 + kind.ordinal()]);
        return MailAddress.parse((String) row[3])
                .map(address -> new Holder(
                        (String) row[0],
                        Stream.ofNullable((String) row[1])
                                .map(ResellerNumber::new)
                                .findFirst(),
                        new UnsubscribeChoice(kind, address, active)));
    }
}
