package org.licenseportal.subscription;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.integration.IntegrationCode;
import org.licenseportal.kernel.Clocks;
import org.licenseportal.reseller.ResellerNumber;

/** Subscriptions in the database. Plain SQL: a condition of the update lets one of several assign a subscription. */
@Dependent
class SubscriptionRepository {

    private static final String FROM = "select " + SubscriptionRow.NAMELESS + " from subscription s where ";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Clocks clocks;

    /** The vendor sees those of all resellers. */
    Optional<SubscriptionDetails> findForVendor(SubscriptionNumber number) {
        List<?> rows = entities.createNativeQuery(FROM + "s.number = ?")
                .setParameter(1, number.value())
                .getResultList();
        return details(rows).stream().findFirst();
    }

    Optional<SubscriptionDetails> find(ResellerNumber owner, SubscriptionNumber number) {
        return findForVendor(number).filter(known -> known.order().reseller().equals(owner));
    }

    /** Those of an account, the one that started first before the others. */
    List<SubscriptionDetails> of(AccountId account) {
        return details(entities.createNativeQuery(FROM + "s.account_id = ? order by s.starts_on, s.number")
                .setParameter(1, account.value())
                .getResultList());
    }

    /** Lets nobody else change the subscription until the transaction ends, by an update that changes nothing. */
    void lock(SubscriptionNumber number) {
        entities.createNativeQuery("update subscription set version = version where number = ?")
                .setParameter(1, number.value())
                .executeUpdate();
    }

    private List<SubscriptionDetails> details(List<?> rows) {
        LocalDate today = clocks.today();
        return rows.stream()
                .map(row -> SubscriptionRow.details((Object[]) row, today))
                .toList();
    }

    void add(PlaceSubscription order, Instant now) {
        entities.createNativeQuery("insert into subscription (number, reseller_number, plan, quantity, starts_on,"
                        + " sap_customer, sap_order, reseller_order, customer_order, ordered_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, order.number().value())
                .setParameter(2, order.reseller().value())
                .setParameter(3, order.plan())
                .setParameter(4, order.quantity())
                .setParameter(5, Date.valueOf(order.term().startsOn()))
                .setParameter(6, order.references().sapCustomer())
                .setParameter(7, order.references().sapOrder())
                .setParameter(8, order.references().resellerOrder())
                .setParameter(9, order.references().customerOrder())
                .setParameter(10, now.toEpochMilli())
                .executeUpdate();
        order.term().endsOn().ifPresent(last -> end(order.number(), last));
        order.integration().ifPresent(code -> need(order.number(), code));
    }

    private void end(SubscriptionNumber number, LocalDate last) {
        entities.createNativeQuery("update subscription set ends_on = ? where number = ?")
                .setParameter(1, Date.valueOf(last))
                .setParameter(2, number.value())
                .executeUpdate();
    }

    private void need(SubscriptionNumber number, IntegrationCode code) {
        entities.createNativeQuery("update subscription set integration_code = ? where number = ?")
                .setParameter(1, code.value())
                .setParameter(2, number.value())
                .executeUpdate();
    }

    void use(SubscriptionNumber number, int used) {
        entities.createNativeQuery("update subscription set used = ?, version = version + 1 where number = ?")
                .setParameter(1, used)
                .setParameter(2, number.value())
                .executeUpdate();
    }

    /** Assigns it, if nobody did and it has not expired: of several who want to, the database lets one through. */
    boolean assign(SubscriptionNumber number, AccountId account, LocalDate today, Instant now) {
        return entities.createNativeQuery("update subscription set account_id = ?, assigned_at = ?,"
                                + " version = version + 1 where number = ? and account_id is null"
                                + " and (ends_on is null or ends_on >= ?)")
                        .setParameter(1, account.value())
                        .setParameter(2, now.toEpochMilli())
                        .setParameter(3, number.value())
                        .setParameter(4, Date.valueOf(today))
                        .executeUpdate()
                == 1;
    }

    /** Lets an account have none any more. */
    void release(AccountId account) {
        entities.createNativeQuery("update subscription set account_id = null, assigned_at = null,"
                        + " version = version + 1 where account_id = ?")
                .setParameter(1, account.value())
                .executeUpdate();
    }
}
