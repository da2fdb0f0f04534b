package org.licenseportal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What goes of an account with it: its domains are free once it is deleted, its contacts are gone once it is erased.
 */
@ApplicationScoped
class CustomerLeavings {

    @Inject
    ContactRepository contacts;

    @Inject
    DomainRepository domains;

    @Inject
    CustomerRows rows;

    void count(@Observes ConsequencesSought sought) {
        sought.add(ConsequenceKind.CONTACTS, contacts.count(sought.id()));
        sought.add(ConsequenceKind.DOMAINS, domains.of(sought.id()).size());
    }

    void stateChanged(@Observes CustomerStateChanged event) {
        if (event.after() == CustomerState.DELETED) {
            domains.remove(event.id());
        }
    }

    void erased(@Observes CustomerErased event) {
        contacts.remove(event.id());
        domains.remove(event.id());
        rows.typeDomains(event.id(), List.of());
    }
}
