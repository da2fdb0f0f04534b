-- How the admins of an account log in at their own organization (OpenID Connect). The client secret is encrypted. Nobody
-- may shut the other ways in before somebody came by this one: proved_at says when that was, with the settings of now.
CREATE TABLE sign_on (
    account_id    VARCHAR(9)    NOT NULL,
    issuer        VARCHAR(500)  NOT NULL,
    client_id     VARCHAR(255)  NOT NULL,
    client_secret VARCHAR(2000) NOT NULL,
    enabled       BOOLEAN       NOT NULL,
    passwords     BOOLEAN       NOT NULL,
    proved_at     BIGINT,
    version       BIGINT        NOT NULL DEFAULT 0,
    CONSTRAINT pk_sign_on PRIMARY KEY (account_id),
    CONSTRAINT fk_sign_on_account FOREIGN KEY (account_id) REFERENCES customer (account_id) ON DELETE CASCADE,
    CONSTRAINT ck_sign_on_proved CHECK (passwords = TRUE OR proved_at IS NOT NULL)
);

-- A login that was sent to an issuer and has not come back. The state is kept as its hash, and used once, by the browser
-- that began.
CREATE TABLE sign_on_attempt (
    state_hash   VARCHAR(64)   NOT NULL,
    browser_hash VARCHAR(64)   NOT NULL,
    account_id   VARCHAR(9)    NOT NULL,
    target       VARCHAR(2000) NOT NULL,
    expires_at   BIGINT        NOT NULL,
    CONSTRAINT pk_sign_on_attempt PRIMARY KEY (state_hash),
    CONSTRAINT fk_sign_on_attempt FOREIGN KEY (account_id) REFERENCES customer (account_id) ON DELETE CASCADE
);

-- Who somebody is at the issuer: bound at the first login, so that an address that goes to somebody else takes nothing.
CREATE TABLE sign_on_subject (
    user_id      VARCHAR(36)  NOT NULL,
    account_id   VARCHAR(9)   NOT NULL,
    issuer       VARCHAR(500) NOT NULL,
    subject_hash VARCHAR(64)  NOT NULL,
    CONSTRAINT pk_sign_on_subject PRIMARY KEY (user_id),
    CONSTRAINT uq_sign_on_subject UNIQUE (account_id, subject_hash),
    CONSTRAINT fk_sign_on_subject_user FOREIGN KEY (user_id) REFERENCES portal_user (id) ON DELETE CASCADE
);
