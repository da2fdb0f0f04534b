package org.licenseportal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What goes of an account with it: its domains are free once it is deleted, its contacts are gone once it is erased.
 */
@ApplicationScoped
class CustomerLeavings {

    @Inject
    ContactRepository contacts;

    @Inject
    DomainRepository domains;

    void stateChanged(@Observes CustomerStateChanged event) {
        if (event.after() == CustomerState.DELETED) {
            domains.remove(event.id());
        }
    }

    void erased(@Observes CustomerErased event) {
        contacts.remove(event.id());
        domains.remove(event.id());
    }
}
