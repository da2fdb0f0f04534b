-- Somebody who may log in: of a reseller, of a customer's account, or of the vendor. The key is the address as it is
-- compared: in lower case. Subscriptions say which mails somebody wants.
CREATE TABLE portal_user (
    id                  VARCHAR(36)  NOT NULL,
    email               VARCHAR(254) NOT NULL,
    email_key           VARCHAR(254) NOT NULL,
    name                VARCHAR(120) NOT NULL,
    phone               VARCHAR(40),
    role                VARCHAR(20)  NOT NULL,
    reseller_number     VARCHAR(10),
    account_id          VARCHAR(36),
    password_hash       VARCHAR(200),
    password_changed_at BIGINT,
    language            VARCHAR(10)  NOT NULL DEFAULT 'en',
    time_zone           VARCHAR(50)  NOT NULL DEFAULT 'UTC',
    mail_sales          BOOLEAN      NOT NULL DEFAULT FALSE,
    mail_technical      BOOLEAN      NOT NULL DEFAULT FALSE,
    mail_swas           BOOLEAN      NOT NULL DEFAULT FALSE,
    created_at          BIGINT       NOT NULL,
    last_login_at       BIGINT,
    version             BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_portal_user PRIMARY KEY (id),
    CONSTRAINT uq_portal_user_email_key UNIQUE (email_key),
    CONSTRAINT fk_portal_user_reseller FOREIGN KEY (reseller_number) REFERENCES reseller (number),
    CONSTRAINT ck_portal_user_role CHECK (role IN ('reseller-user', 'reseller-admin', 'account-admin', 'vendor-admin')),
    CONSTRAINT ck_portal_user_owner CHECK (
        (role IN ('reseller-user', 'reseller-admin') AND reseller_number IS NOT NULL AND account_id IS NULL)
        OR (role = 'account-admin' AND account_id IS NOT NULL)
        OR (role = 'vendor-admin' AND reseller_number IS NULL AND account_id IS NULL))
);

CREATE INDEX ix_portal_user_reseller ON portal_user (reseller_number, email_key);
