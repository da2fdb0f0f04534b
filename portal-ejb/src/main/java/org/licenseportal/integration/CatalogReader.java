package org.licenseportal.integration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the catalog of integrations. It is the same for all accounts, so nothing here takes an owner. */
@Dependent
class CatalogReader {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** All integrations, in the order of the tabs. */
    List<IntegrationEntry> all() {
        Map<String, List<IntegrationSetting>> settings = settings();
        Map<String, List<IntegrationPrivilege>> privileges = privilegesByIntegration();
        return rows("select code, name, tab, description, consent, calls from integration"
                        + " order by case tab when 'vendor' then 0 else 1 end, place")
                .stream()
                .map(row -> new IntegrationEntry(
                        new IntegrationCode((String) row[0]),
                        (String) row[1],
                        IntegrationTab.of((String) row[2]),
                        (String) row[3],
                        Optional.ofNullable((String) row[4]),
                        (Boolean) row[5],
                        settings.getOrDefault(row[0], List.of()),
                        privileges.getOrDefault(row[0], List.of())))
                .toList();
    }

    Optional<IntegrationEntry> find(IntegrationCode code) {
        return all().stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** All privileges. */
    List<IntegrationPrivilege> privileges() {
        return rows("select code, name, description from privilege order by place").stream()
                .map(row -> privilege(row, 0))
                .toList();
    }

    private Map<String, List<IntegrationSetting>> settings() {
        Map<String, List<IntegrationSetting>> settings = new HashMap<>();
        rows("select integration_code, code, label, hint, form, needed from integration_setting"
                        + " order by integration_code, place")
                .forEach(row -> settings.computeIfAbsent((String) row[0], code -> new ArrayList<>())
                        .add(new IntegrationSetting(
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                SettingForm.of((String) row[4]),
                                (Boolean) row[5])));
        return settings;
    }

    private Map<String, List<IntegrationPrivilege>> privilegesByIntegration() {
        Map<String, List<IntegrationPrivilege>> privileges = new HashMap<>();
        rows("select i.integration_code, p.code, p.name, p.description from integration_privilege i"
                        + " join privilege p on p.code = i.privilege_code order by i.integration_code, p.place")
                .forEach(row -> privileges
                        .computeIfAbsent((String) row[0], code -> new ArrayList<>())
                        .add(privilege(row, 1)));
        return privileges;
    }

    private static IntegrationPrivilege privilege(Object[] row, int first) {
        return new IntegrationPrivilege(
                new PrivilegeCode((String) row[first]), (String) row[first + 1], (String) row[first + 2]);
    }

    private List<Object[]> rows(String query) {
        List<?> rows = entities.createNativeQuery(query).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }
}
