package org.licenseportal.integration;

import java.util.List;
import java.util.Optional;

/**
 * An integration in the catalog: what there is for every account. The catalog is data (ACC-3).
 *
 * @param code its code
 * @param name what people call it
 * @param tab whose it is
 * @param description what it does, in a sentence or two
 * @param consent what somebody outside has to allow before; empty when nobody is asked
 * @param calls whether an endpoint is called when it is switched
 * @param settings what it has to be told
 * @param privileges what is switched with it
 */
public record IntegrationEntry(
        IntegrationCode code,
        String name,
        IntegrationTab tab,
        String description,
        Optional<String> consent,
        boolean calls,
        List<IntegrationSetting> settings,
        List<IntegrationPrivilege> privileges) {

    /** Keeps its own copies. */
    public IntegrationEntry {
        settings = List.copyOf(settings);
        privileges = List.copyOf(privileges);
    }

    /** Whether it brings this privilege. */
    public boolean brings(PrivilegeCode privilege) {
        return privileges.stream().anyMatch(known -> known.code().equals(privilege));
    }
}
