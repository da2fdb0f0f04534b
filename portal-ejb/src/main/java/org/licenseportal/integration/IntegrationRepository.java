package org.licenseportal.integration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.licenseportal.customer.AccountId;

/**
 * The integrations of accounts in the database. Plain SQL: the primary key lets one of several add an integration, and
 * a change says which version it is made to.
 */
@Dependent
class IntegrationRepository {

    private static final String THIS = " where account_id = ? and integration_code = ?";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** All that were added to this account. */
    List<IntegrationRow> of(AccountId account) {
        List<?> rows = entities.createNativeQuery("select " + IntegrationRow.COLUMNS
                        + " from customer_integration where account_id = ? order by integration_code")
                .setParameter(1, account.value())
                .getResultList();
        return rows.stream().map(row -> IntegrationRow.of((Object[]) row)).toList();
    }

    Optional<IntegrationRow> find(AccountId account, IntegrationCode code) {
        return of(account).stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** What the integrations of this account were told: by integration, then by setting. */
    Map<IntegrationCode, Map<String, String>> settings(AccountId account) {
        List<?> rows = entities.createNativeQuery("select integration_code, setting_code, value"
                        + " from customer_integration_setting where account_id = ?")
                .setParameter(1, account.value())
                .getResultList();
        Map<IntegrationCode, Map<String, String>> settings = new HashMap<>();
        rows.stream().map(row -> (Object[]) row).forEach(row -> settings.computeIfAbsent(
                        new IntegrationCode((String) row[0]), code -> new HashMap<>())
                .put((String) row[1], (String) row[2]));
        return settings;
    }

    /** How many are on. */
    int countOn(AccountId account) {
        return (int) of(account).stream()
                .filter(row -> row.state() == IntegrationState.ENABLED)
                .count();
    }

    void add(AccountId account, IntegrationCode code, Instant now) {
        entities.createNativeQuery("insert into customer_integration (account_id, integration_code, state, state_since)"
                        + " values (?, ?, 'added', ?)")
                .setParameter(1, account.value())
                .setParameter(2, code.value())
                .setParameter(3, now.toEpochMilli())
                .executeUpdate();
    }

    /** Writes a row as it is to be; false when it is another version than was read. */
    boolean write(AccountId account, IntegrationRow row) {
        return entities.createNativeQuery("update customer_integration set state = ?, state_since = ?, resumes = ?,"
                                + " consent_key = ?, endpoint = ?, secret = ?, version = version + 1" + THIS
                                + " and version = ?")
                        .setParameter(1, row.state().word())
                        .setParameter(2, row.since().toEpochMilli())
                        .setParameter(3, row.resumes())
                        .setParameter(4, row.consentKey().orElse(null))
                        .setParameter(5, row.endpoint().orElse(null))
                        .setParameter(6, row.secret().orElse(null))
                        .setParameter(7, account.value())
                        .setParameter(8, row.code().value())
                        .setParameter(9, row.version())
                        .executeUpdate()
                == 1;
    }

    void replaceSettings(AccountId account, IntegrationCode code, Map<String, String> settings) {
        forgetSettings(account, code);
        settings.forEach((setting, value) -> entities.createNativeQuery("insert into customer_integration_setting"
                        + " (account_id, integration_code, setting_code, value) values (?, ?, ?, ?)")
                .setParameter(1, account.value())
                .setParameter(2, code.value())
                .setParameter(3, setting)
                .setParameter(4, value)
                .executeUpdate());
    }

    private void forgetSettings(AccountId account, IntegrationCode code) {
        entities.createNativeQuery("delete from customer_integration_setting" + THIS)
                .setParameter(1, account.value())
                .setParameter(2, code.value())
                .executeUpdate();
    }

    void remove(AccountId account, IntegrationCode code) {
        forgetSettings(account, code);
        entities.createNativeQuery("delete from customer_integration" + THIS)
                .setParameter(1, account.value())
                .setParameter(2, code.value())
                .executeUpdate();
    }

    /** Erases all that is held of an account. */
    void erase(AccountId account) {
        for (String table : List.of(
                "integration_call", "customer_integration_setting", "customer_integration", "customer_privilege")) {
            entities.createNativeQuery("delete from " + table + " where account_id = ?")
                    .setParameter(1, account.value())
                    .executeUpdate();
        }
    }
}
