-- What passkeys answer to: for one purpose and one browser, each used once. Using one deletes its row.
CREATE TABLE passkey_challenge (
    challenge_hash VARCHAR(64) NOT NULL,
    purpose        VARCHAR(10) NOT NULL,
    holder_hash    VARCHAR(64) NOT NULL,
    expires_at     BIGINT      NOT NULL,
    CONSTRAINT pk_passkey_challenge PRIMARY KEY (challenge_hash),
    CONSTRAINT ck_passkey_challenge_purpose CHECK (purpose IN ('ADD', 'LOG_IN'))
);

CREATE INDEX ix_passkey_challenge_expires ON passkey_challenge (expires_at);
