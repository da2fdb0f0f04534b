-- The portal's signing keys; the private halves are encrypted under the passphrase of the settings.
-- current_slot names purpose and algorithm of a current key and is null for others: its uniqueness allows one current
-- key of each kind, whatever two nodes do at once.
CREATE TABLE signing_key (
    kid               VARCHAR(64)   NOT NULL,
    purpose           VARCHAR(16)   NOT NULL,
    algorithm         VARCHAR(16)   NOT NULL,
    state             VARCHAR(16)   NOT NULL,
    current_slot      VARCHAR(40),
    public_jwk        VARCHAR(4000) NOT NULL,
    encrypted_private VARCHAR(8000) NOT NULL,
    created_at        BIGINT        NOT NULL,
    retired_at        BIGINT,
    version           BIGINT        NOT NULL DEFAULT 0,
    CONSTRAINT pk_signing_key PRIMARY KEY (kid),
    CONSTRAINT uq_signing_key_slot UNIQUE (current_slot),
    CONSTRAINT ck_signing_key_purpose CHECK (purpose IN ('root', 'license')),
    CONSTRAINT ck_signing_key_state CHECK ((state = 'current' AND current_slot IS NOT NULL AND retired_at IS NULL)
        OR (state IN ('retired', 'revoked') AND current_slot IS NULL AND retired_at IS NOT NULL))
);
