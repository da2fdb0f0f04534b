-- A link that lets somebody choose a password once: of who forgot it, of who is invited, of the very first admin, whom
-- there is no user for yet. The link holds a random token, the row its SHA-256; using the link deletes the row.
CREATE TABLE password_link (
    token_hash VARCHAR(64) NOT NULL,
    kind       VARCHAR(20) NOT NULL,
    user_id    VARCHAR(36),
    created_at BIGINT      NOT NULL,
    expires_at BIGINT      NOT NULL,
    version    BIGINT      NOT NULL DEFAULT 0,
    CONSTRAINT pk_password_link PRIMARY KEY (token_hash),
    CONSTRAINT fk_password_link_user FOREIGN KEY (user_id) REFERENCES portal_user (id) ON DELETE CASCADE,
    CONSTRAINT ck_password_link_kind CHECK (
        (kind IN ('reset', 'invitation') AND user_id IS NOT NULL) OR (kind = 'first-admin' AND user_id IS NULL))
);

CREATE INDEX ix_password_link_user ON password_link (user_id);
CREATE INDEX ix_password_link_expires ON password_link (expires_at);
