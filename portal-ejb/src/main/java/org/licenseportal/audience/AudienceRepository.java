package org.licenseportal.audience;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.letter.Recipient;
import org.licenseportal.notification.MailAddress;
import org.licenseportal.reseller.ResellerNumber;

/** Readers in the database. */
@Dependent
class AudienceRepository {

    private static final String READERS = " from portal_user u join reseller r on r.number = u.reseller_number"
            + " where r.suspended_at is null and u.password_hash is not null";

    private static final String COLUMNS = "select u.email, u.name, u.language, u.time_zone" + READERS;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    List<Recipient> admins(ResellerNumber reseller) {
        return recipients(entities.createNativeQuery(
                        COLUMNS + " and u.role = 'reseller-admin' and r.number = ? order by u.email_key")
                .setParameter(1, reseller.value())
                .getResultList());
    }

    List<Recipient> subscribers(MailTopic topic, ResellerNumber reseller) {
        return recipients(entities.createNativeQuery(
                        COLUMNS + " and u." + topic.column() + " = true and r.number = ? order by u.email_key")
                .setParameter(1, reseller.value())
                .getResultList());
    }

    List<Recipient> subscribers(MailTopic topic) {
        return recipients(
                entities.createNativeQuery(COLUMNS + " and u." + topic.column() + " = true order by u.email_key")
                        .getResultList());
    }

    int count(MailTopic topic) {
        Object count = entities.createNativeQuery("select count(*)" + READERS + " and u." + topic.column() + " = true")
                .getSingleResult();
        return ((Number) count).intValue();
    }

    private static List<Recipient> recipients(List<?> rows) {
        return rows.stream()
                .map(row -> recipient((Object[]) row))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Recipient> recipient(Object[] row) {
        return MailAddress.parse((String) row[0])
                .map(address -> new Recipient(
                        address, (String) row[1], Locale.forLanguageTag((String) row[2]), ZoneId.of((String) row[3])));
    }
}
