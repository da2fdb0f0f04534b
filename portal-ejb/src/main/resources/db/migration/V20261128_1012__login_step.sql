-- Somebody whose password was right and whose second factor is asked for. The browser holds a random token.
CREATE TABLE login_step (
    token_hash VARCHAR(64) NOT NULL,
    user_id    VARCHAR(36) NOT NULL,
    attempts   INTEGER     NOT NULL,
    expires_at BIGINT      NOT NULL,
    version    BIGINT      NOT NULL DEFAULT 0,
    CONSTRAINT pk_login_step PRIMARY KEY (token_hash),
    CONSTRAINT fk_login_step_user FOREIGN KEY (user_id) REFERENCES portal_user (id) ON DELETE CASCADE
);

CREATE INDEX ix_login_step_expires ON login_step (expires_at);
CREATE INDEX ix_login_step_user ON login_step (user_id);
