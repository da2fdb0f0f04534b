package org.licenseportal.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.licenseportal.customer.CustomerErased;

/** Forgets what an erased account had set up. */
@ApplicationScoped
class SignOnErasure {

    @Inject
    SignOnRepository repository;

    void erase(@Observes CustomerErased event) {
        repository.remove(event.id());
    }
}
