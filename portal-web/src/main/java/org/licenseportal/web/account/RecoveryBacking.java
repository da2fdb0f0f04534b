package org.licenseportal.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.FactorService;
import org.licenseportal.identity.ProofService;
import org.licenseportal.web.support.ActiveUser;
import org.licenseportal.web.support.Redirects;

/** Makes new recovery codes, and shows them once. */
@Named
@RequestScoped
public class RecoveryBacking {

    @Inject
    FactorService factors;

    @Inject
    ProofService proofs;

    @Inject
    ActiveUser activeUser;

    private CurrentUser user;
    private boolean proved;
    private List<String> codes = List.of();

    @PostConstruct
    void load() {
        user = activeUser.user().orElseThrow();
        proved = proofs.proved(user);
    }

    /** Leads elsewhere who has to prove something first. */
    public void check() {
        if (!proved) {
            Redirects.to("/account/confirm?to=/account/recovery");
        }
    }

    /** Ends the codes of before. */
    public String renew() {
        codes = factors.renewCodes(user, activeUser.actor().caller());
        return codes.isEmpty() ? Redirects.to("/account") : null;
    }

    /** Recovery codes, shown once; empty before. */
    public List<String> getCodes() {
        return codes;
    }
}
