package org.licenseportal.onboarding;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.licenseportal.customer.AccountId;

/** Who has which step open, in the database: a row for each user and account, written by one statement. */
@Dependent
class PresenceRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Whoever stays at a step and was seen there meanwhile is there since then. */
    boolean stay(EnterStep seen, Instant now, Instant expired) {
        return entities.createNativeQuery("update onboarding_presence set seen_at = ?,"
                                + " since = case when step = ? and seen_at >= ? then since else ? end, step = ?"
                                + " where account_id = ? and user_id = ?")
                        .setParameter(1, now.toEpochMilli())
                        .setParameter(2, seen.step().word())
                        .setParameter(3, expired.toEpochMilli())
                        .setParameter(4, now.toEpochMilli())
                        .setParameter(5, seen.step().word())
                        .setParameter(6, seen.account().value())
                        .setParameter(7, seen.user().value())
                        .executeUpdate()
                == 1;
    }

    /** Nothing is written for an account that is not this partner's. */
    void enter(EnterStep seen, Instant now) {
        entities.createNativeQuery("insert into onboarding_presence (account_id, user_id, step, since, seen_at)"
                        + " select c.account_id, u.id, cast(? as varchar(10)), cast(? as bigint), cast(? as bigint)"
                        + " from customer c, portal_user u where c.account_id = ? and c.reseller_number = ?"
                        + " and u.id = ? and u.reseller_number = ?")
                .setParameter(1, seen.step().word())
                .setParameter(2, now.toEpochMilli())
                .setParameter(3, now.toEpochMilli())
                .setParameter(4, seen.account().value())
                .setParameter(5, seen.partner().value())
                .setParameter(6, seen.user().value())
                .setParameter(7, seen.partner().value())
                .executeUpdate();
    }

    /** Who else is there, as far as they are of the same partner, the first one first. */
    List<PresentUser> others(EnterStep seen, Instant expired) {
        List<?> rows = entities.createNativeQuery("select u.name, p.step, p.since from onboarding_presence p"
                        + " join portal_user u on u.id = p.user_id join customer c on c.account_id = p.account_id"
                        + " where p.account_id = ? and p.user_id <> ? and p.seen_at >= ? and u.reseller_number = ?"
                        + " and c.reseller_number = ? order by p.since, u.id")
                .setParameter(1, seen.account().value())
                .setParameter(2, seen.user().value())
                .setParameter(3, expired.toEpochMilli())
                .setParameter(4, seen.partner().value())
                .setParameter(5, seen.partner().value())
                .getResultList();
        return rows.stream().map(row -> present((Object[]) row)).toList();
    }

    private static PresentUser present(Object[] row) {
        return new PresentUser(
                (String) row[0],
                OnboardingStep.parse((String) row[1]).orElseThrow(),
                Instant.ofEpochMilli(((Number) row[2]).longValue()));
    }

    void erase(AccountId account) {
        entities.createNativeQuery("delete from onboarding_presence where account_id = ?")
                .setParameter(1, account.value())
                .executeUpdate();
    }
}
