package org.licenseportal.integration;

import java.util.List;

/**
 * A privilege, and whether an account has it.
 *
 * @param privilege what it is
 * @param on whether the account has it
 * @param with the names of the integrations of the account that it is switched with
 */
public record PrivilegeDetails(IntegrationPrivilege privilege, boolean on, List<String> with) {

    /** Keeps its own copy. */
    public PrivilegeDetails {
        with = List.copyOf(with);
    }
}
