package org.licenseportal.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.licenseportal.identity.CurrentUser;
import org.licenseportal.identity.PasskeyService;
import org.licenseportal.web.support.ActiveUser;

/** The user's passkeys. */
@Named
@RequestScoped
public class PasskeysBacking {

    @Inject
    PasskeyService passkeys;

    @Inject
    ActiveUser activeUser;

    private List<PasskeyRow> rows;
    private boolean possible;

    @PostConstruct
    void load() {
        CurrentUser user = activeUser.user().orElseThrow();
        possible = passkeys.possible();
        rows = passkeys.list(user.id()).stream()
                .map(passkey -> PasskeyRow.of(passkey, user.zone()))
                .toList();
    }

    public List<PasskeyRow> getRows() {
        return rows;
    }

    /** Whether there can be passkeys here at all. */
    public boolean isPossible() {
        return possible;
    }
}
