package org.licenseportal.integration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.licenseportal.customer.AccountId;
import org.licenseportal.kernel.PageRequest;

/**
 * The queue of calls in the database. Plain SQL: a call is taken and given back by updates whose condition decides who
 * of several nodes gets it.
 */
@Dependent
class CallRepository {

    private static final String DUE = " state = 'waiting' and due_at <= ? and leased_until <= ?";
    private static final String OF = " where account_id = ? and integration_code = ?";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    void add(QueuedCall call, String event, Instant now) {
        entities.createNativeQuery("insert into integration_call (id, account_id, integration_code, event, body,"
                        + " endpoint, secret, state, queued_at, due_at) values (?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?)")
                .setParameter(1, call.id())
                .setParameter(2, call.account().value())
                .setParameter(3, call.integration().value())
                .setParameter(4, event)
                .setParameter(5, call.body())
                .setParameter(6, call.endpoint().value())
                .setParameter(7, call.secret())
                .setParameter(8, now.toEpochMilli())
                .setParameter(9, now.toEpochMilli())
                .executeUpdate();
    }

    /** The latest calls of an integration, the latest first. */
    List<CallDetails> log(AccountId account, IntegrationCode integration, int most) {
        List<?> rows = entities.createNativeQuery("select " + CallDetails.COLUMNS + " from integration_call" + OF
                        + " order by queued_at desc, id desc" + PageRequest.fetchFirst(most))
                .setParameter(1, account.value())
                .setParameter(2, integration.value())
                .getResultList();
        return rows.stream().map(row -> CallDetails.of((Object[]) row)).toList();
    }

    /**
     * Some calls that could be made now, of all accounts: those before others that were tried less, so that an endpoint
     * which keeps everybody waiting is in nobody's way for long.
     */
    List<String> due(Instant now, int most) {
        List<?> ids = entities.createNativeQuery("select id from integration_call where" + DUE
                        + " order by attempts, due_at" + PageRequest.fetchFirst(most))
                .setParameter(1, now.toEpochMilli())
                .setParameter(2, now.toEpochMilli())
                .getResultList();
        return ids.stream().map(String.class::cast).toList();
    }

    /** Takes a call for a while, and counts the try; false when another node has it. */
    boolean lease(String id, String holder, Instant until, Instant now) {
        return entities.createNativeQuery("update integration_call set lease_holder = ?, leased_until = ?,"
                                + " attempts = attempts + 1 where id = ? and" + DUE)
                        .setParameter(1, holder)
                        .setParameter(2, until.toEpochMilli())
                        .setParameter(3, id)
                        .setParameter(4, now.toEpochMilli())
                        .setParameter(5, now.toEpochMilli())
                        .executeUpdate()
                == 1;
    }

    QueuedCall read(String id) {
        Object row = entities.createNativeQuery("select " + QueuedCall.COLUMNS + " from integration_call where id = ?")
                .setParameter(1, id)
                .getSingleResult();
        return QueuedCall.of((Object[]) row);
    }

    /** Notes how a try ended; only who still holds the call may. */
    boolean settle(String id, String holder, CallSettlement settlement) {
        return entities.createNativeQuery("update integration_call set state = ?, due_at = ?, ended_at = ?, answer = ?,"
                                + " fault = ?, lease_holder = null, leased_until = 0 where id = ? and lease_holder = ?")
                        .setParameter(1, settlement.state().word())
                        .setParameter(2, settlement.at().toEpochMilli())
                        .setParameter(
                                3,
                                settlement.state() == CallState.WAITING
                                        ? 0
                                        : settlement.at().toEpochMilli())
                        .setParameter(4, settlement.answer().answer().orElse(0))
                        .setParameter(
                                5,
                                settlement.answer().fault().map(CallFault::code).orElse(null))
                        .setParameter(6, id)
                        .setParameter(7, holder)
                        .executeUpdate()
                == 1;
    }

    /** Lets what still waits go to another endpoint. */
    void redirect(AccountId account, IntegrationCode integration, EndpointAddress endpoint, String secret) {
        entities.createNativeQuery(
                        "update integration_call set endpoint = ?, secret = ?" + OF + " and state = 'waiting'")
                .setParameter(1, endpoint.value())
                .setParameter(2, secret)
                .setParameter(3, account.value())
                .setParameter(4, integration.value())
                .executeUpdate();
    }

    /** Gives up what still waits. */
    void giveUp(AccountId account, IntegrationCode integration, Instant now) {
        entities.createNativeQuery("update integration_call set state = 'dead', ended_at = ?, lease_holder = null" + OF
                        + " and state = 'waiting'")
                .setParameter(1, now.toEpochMilli())
                .setParameter(2, account.value())
                .setParameter(3, integration.value())
                .executeUpdate();
    }

    /** Lets a call that ended begin anew, at the endpoint of today; false when there is none such that ended. */
    boolean replay(CallId id, AccountId account, IntegrationRow now, Instant at) {
        return entities.createNativeQuery("update integration_call set state = 'waiting', attempts = 0, due_at = ?,"
                                + " ended_at = 0, endpoint = ?, secret = ? where id = ? and account_id = ?"
                                + " and integration_code = ? and state <> 'waiting'")
                        .setParameter(1, at.toEpochMilli())
                        .setParameter(2, now.endpoint().orElseThrow())
                        .setParameter(3, now.secret().orElseThrow())
                        .setParameter(4, id.value())
                        .setParameter(5, account.value())
                        .setParameter(6, now.code().value())
                        .executeUpdate()
                == 1;
    }

    /** Removes what ended before that time. */
    int forget(Instant before) {
        return entities.createNativeQuery("delete from integration_call where state <> 'waiting' and ended_at < ?")
                .setParameter(1, before.toEpochMilli())
                .executeUpdate();
    }
}
