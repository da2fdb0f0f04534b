package org.licenseportal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.licenseportal.customer.AccountId;
import org.licenseportal.reseller.ResellerNumber;

/** Somebody who may log in. Without a password somebody is invited and has not come yet. */
@Entity
@Table(name = "portal_user")
class User {

    @Id
    private String id;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String name;

    private String phone;

    private String role;

    @Column(name = "reseller_number")
    private String resellerNumber;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Long passwordChangedAt;

    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    private String theme = Theme.SYSTEM.word();

    @Column(name = "mail_sales")
    private boolean mailSales;

    @Column(name = "mail_technical")
    private boolean mailTechnical;

    @Column(name = "mail_swas")
    private boolean mailSwas;

    @Column(name = "created_at")
    private long createdAt;

    @Column(name = "last_login_at")
    private Long lastLoginAt;

    @Version
    private long version;

    protected User() {}

    /** Somebody who is invited. */
    User(UserId id, Invitation invitation, Instant now) {
        this.id = id.value();
        email = invitation.email().value();
        emailKey = invitation.email().key();
        name = invitation.name();
        role = invitation.role().value();
        resellerNumber = invitation.reseller().map(ResellerNumber::value).orElse(null);
        accountId = invitation.account().map(AccountId::value).orElse(null);
        language = invitation.language().getLanguage();
        timeZone = invitation.zone().getId();
        createdAt = now.toEpochMilli();
    }

    UserId id() {
        return new UserId(id);
    }

    Role role() {
        return Role.fromDatabase(role);
    }

    Optional<ResellerNumber> reseller() {
        return Optional.ofNullable(resellerNumber).map(ResellerNumber::new);
    }

    Optional<AccountId> account() {
        return Optional.ofNullable(accountId).map(AccountId::new);
    }

    /** What the audit trail calls the user. */
    String actor() {
        return CurrentUser.actor(id(), email(), account());
    }

    Optional<PasswordHash> password() {
        return Optional.ofNullable(passwordHash).map(PasswordHash::new);
    }

    /** Takes note of a login. */
    void loggedIn(Instant now) {
        lastLoginAt = now.toEpochMilli();
    }

    /** Gives a new password, the first or another. */
    void setNew(PasswordHash password, Instant now) {
        passwordHash = password.text();
        passwordChangedAt = now.toEpochMilli();
    }

    /** Logs in with this address from now on. */
    void move(EmailAddress other) {
        email = other.value();
        emailKey = other.key();
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    String name() {
        return name;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    Theme theme() {
        return Theme.parse(theme).orElse(Theme.SYSTEM);
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
