package org.licenseportal.issue;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.identity.SecretToken;

/** Links of support contacts in the database. The finder takes no owner: the token is what tells the owner. */
@Dependent
class IssueLinkRepository {

    /** How long after an issue was closed its links still lead to it. */
    static final Duration AFTER_CLOSING = Duration.ofDays(30);

    /** How long a link lives at most: each mail brings a new one. */
    static final Duration LIFE = Duration.ofDays(180);

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Where a link leads, and whose it is. */
    record Target(IssueNumber number, AccountId account, String contact) {}

    void add(SecretToken token, IssueNumber number, String contact, Instant now) {
        entities.createNativeQuery(
                        "insert into issue_link (token_hash, issue_number, contact_id, created_at) values (?, ?, ?, ?)")
                .setParameter(1, token.hash())
                .setParameter(2, number.value())
                .setParameter(3, contact)
                .setParameter(4, now.toEpochMilli())
                .executeUpdate();
    }

    Optional<Target> find(SecretToken token, Instant now) {
        List<?> rows = entities.createNativeQuery("select r.number, r.account_id, l.contact_id from issue_link l"
                        + " join issue_report r on r.number = l.issue_number"
                        + " where l.token_hash = ? and (r.closed_at = 0 or r.closed_at > ?)"
                        + " and l.created_at > ?")
                .setParameter(1, token.hash())
                .setParameter(2, now.minus(AFTER_CLOSING).toEpochMilli())
                .setParameter(3, now.minus(LIFE).toEpochMilli())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new Target(new IssueNumber((String) row[0]), new AccountId((String) row[1]), (String) row[2]))
                .findFirst();
    }
}
