package org.licenseportal.web.status;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.licenseportal.kernel.Readiness;
import org.licenseportal.signingkey.SigningKeyService;

/** The status page: whether the portal would serve right now. Names no tenant and no number. */
@Named
@RequestScoped
public class StatusBacking {

    private static final System.Logger LOG = System.getLogger(StatusBacking.class.getName());

    @Inject
    Readiness readiness;

    @Inject
    SigningKeyService keys;

    private boolean ready;
    private boolean signing;

    @PostConstruct
    void load() {
        ready = readiness.ready();
        try {
            signing = !keys.rootThumbprint().isEmpty();
        } catch (EJBException notLoaded) {
            LOG.log(System.Logger.Level.WARNING, "The signing keys are not loaded", notLoaded);
        }
    }

    /** Whether the portal serves: started, and the database answers. */
    public boolean isReady() {
        return ready;
    }

    /** Whether licenses can be signed. */
    public boolean isSigning() {
        return signing;
    }
}
