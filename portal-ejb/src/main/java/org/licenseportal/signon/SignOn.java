package org.licenseportal.signon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.licenseportal.customer.AccountId;

/** How the admins of an account log in at their own organization. */
@Entity
@Table(name = "sign_on")
class SignOn {

    @Id
    @Column(name = "account_id")
    private String accountId;

    private String issuer;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "client_secret")
    private String clientSecret;

    private boolean enabled;

    private boolean passwords;

    @Column(name = "proved_at")
    private Long provedAt;

    @Version
    private long version;

    protected SignOn() {}

    SignOn(AccountId account) {
        accountId = account.value();
        issuer = "";
        clientId = "";
        clientSecret = "";
        passwords = true;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    String issuer() {
        return issuer;
    }

    String clientId() {
        return clientId;
    }

    /** The client secret as it is kept. */
    String sealedSecret() {
        return clientSecret;
    }

    /** Another client at another issuer, or another secret of the same: what was proved with the one before is over. */
    void moveTo(String otherIssuer, String otherClient, String sealed) {
        if (!issuer.equals(otherIssuer) || !clientId.equals(otherClient) || !clientSecret.equals(sealed)) {
            provedAt = null;
        }
        issuer = otherIssuer;
        clientId = otherClient;
        clientSecret = sealed;
    }

    /** Switches it on or off. */
    void turn(boolean on) {
        enabled = on;
    }

    /** Leaves passwords and passkeys as ways in, or does not. */
    void admitPasswords(boolean passwordsToo) {
        passwords = passwordsToo;
    }

    /** Whether somebody can come by it: it is switched on and set up. */
    boolean works() {
        return enabled && !issuer.isEmpty();
    }

    /** Whether passwords and passkeys let in as things are. */
    boolean passwordsCount() {
        return passwords || !works();
    }

    /** Takes note that somebody came in by it. */
    void prove(Instant now) {
        if (provedAt == null) {
            provedAt = now.toEpochMilli();
        }
    }

    /** @param customer what the customer is called */
    SignOnDetails details(String customer) {
        return new SignOnDetails(
                account(),
                customer,
                issuer,
                clientId,
                !clientSecret.isEmpty(),
                enabled,
                passwords,
                version,
                Optional.ofNullable(provedAt).map(Instant::ofEpochMilli));
    }
}
