package org.licenseportal.audience;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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

    private static final String WHO = " join reseller r on r.number = u.reseller_number"
            + " where r.suspended_at is null and u.password_hash is not null";

    private static final String PERSON = "select u.id, u.email, u.name, u.language, u.time_zone";

    private static final String SUBSCRIBERS = PERSON + ", l.token from portal_user u"
            + " left join unsubscribe_link l on l.user_id = u.id and l.kind = ?" + WHO + " and u.%s = true";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Somebody who subscribed; the token is empty for the first mail. */
    record Reader(String user, Recipient to, Optional<UnsubscribeToken> token) {}

    /** The main contact; all admins as long as there is none. */
    List<Recipient> ofOrders(ResellerNumber reseller) {
        List<Recipient> contact = people(
                PERSON + ", u.id from portal_user u join main_contact c on c.user_id = u.id" + WHO
                        + " and r.number = ?",
                reseller);
        return contact.isEmpty() ? admins(reseller) : contact;
    }

    List<Recipient> admins(ResellerNumber reseller) {
        return people(
                PERSON + ", u.id from portal_user u" + WHO
                        + " and u.role = 'reseller-admin' and r.number = ? order by u.email_key",
                reseller);
    }

    List<Reader> subscribers(MailTopic topic, ResellerNumber reseller) {
        return readers(subscribersOf(topic, " and r.number = ?").setParameter(2, reseller.value()));
    }

    List<Reader> subscribers(MailTopic topic) {
        return readers(subscribersOf(topic, ""));
    }

    int count(MailTopic topic) {
        Object count = entities.createNativeQuery(
                        "select count(*) from portal_user u" + WHO + " and u." + topic.column() + " = true")
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /** Gives a subscriber the word by which mails of this topic end. */
    void add(UnsubscribeToken token, String user, MailTopic topic) {
        entities.createNativeQuery("insert into unsubscribe_link (token, user_id, kind) values (?, ?, ?)")
                .setParameter(1, token.value())
                .setParameter(2, user)
                .setParameter(3, topic.word())
                .executeUpdate();
    }

    private List<Recipient> people(String sql, ResellerNumber reseller) {
        List<?> rows = entities.createNativeQuery(sql)
                .setParameter(1, reseller.value())
                .getResultList();
        return rows.stream().flatMap(row -> recipient((Object[]) row).stream()).toList();
    }

    private Query subscribersOf(MailTopic topic, String scope) {
        return entities.createNativeQuery(String.format(SUBSCRIBERS, topic.column()) + scope + " order by u.email_key")
                .setParameter(1, topic.word());
    }

    private static List<Reader> readers(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().flatMap(row -> reader((Object[]) row).stream()).toList();
    }

    private static Optional<Reader> reader(Object[] row) {
        Optional<UnsubscribeToken> token = Optional.ofNullable((String) row[5]).map(UnsubscribeToken::new);
        return recipient(row).map(to -> new Reader((String) row[0], to, token));
    }

    private static Optional<Recipient> recipient(Object[] row) {
        return MailAddress.parse((String) row[1])
                .map(address -> new Recipient(
                        address, (String) row[2], Locale.forLanguageTag((String) row[3]), ZoneId.of((String) row[4])));
    }
}
