-- A link that makes another address the one that a user logs in with, once. It was mailed to that address: whoever has
-- the token reads its mail. The row holds the SHA-256 of the token; a user has one such link at most. That an address is
-- one user's alone is kept by portal_user, not here: many may wish for the same.
CREATE TABLE email_change (
    token_hash VARCHAR(64)  NOT NULL,
    user_id    VARCHAR(36)  NOT NULL,
    email      VARCHAR(254) NOT NULL,
    created_at BIGINT       NOT NULL,
    expires_at BIGINT       NOT NULL,
    version    BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_email_change PRIMARY KEY (token_hash),
    CONSTRAINT uq_email_change_user UNIQUE (user_id),
    CONSTRAINT fk_email_change_user FOREIGN KEY (user_id) REFERENCES portal_user (id) ON DELETE CASCADE
);

CREATE INDEX ix_email_change_expires ON email_change (expires_at);
