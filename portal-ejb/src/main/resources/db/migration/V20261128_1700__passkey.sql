-- Keys on devices of users, which log in. The credential is identifier and public key as WebAuthn writes them; by the
-- hash of its identifier it is found, and is there once. A user who goes takes the passkeys along.
CREATE TABLE passkey (
    id              VARCHAR(36)   NOT NULL,
    user_id         VARCHAR(36)   NOT NULL,
    name            VARCHAR(60)   NOT NULL,
    credential_hash VARCHAR(64)   NOT NULL,
    credential      VARCHAR(4000) NOT NULL,
    sign_count      BIGINT        NOT NULL,
    synced          BOOLEAN       NOT NULL,
    created_at      BIGINT        NOT NULL,
    used_at         BIGINT,
    version         BIGINT        NOT NULL DEFAULT 0,
    CONSTRAINT pk_passkey PRIMARY KEY (id),
    CONSTRAINT uq_passkey_credential_hash UNIQUE (credential_hash),
    CONSTRAINT fk_passkey_user FOREIGN KEY (user_id) REFERENCES portal_user (id) ON DELETE CASCADE,
    CONSTRAINT ck_passkey_sign_count CHECK (sign_count >= 0)
);

CREATE INDEX ix_passkey_user ON passkey (user_id, created_at);
