-- A login in a browser. The browser holds a random token, the row its SHA-256. A user who goes takes the sessions along.
CREATE TABLE login_session (
    id         VARCHAR(36)  NOT NULL,
    token_hash VARCHAR(64)  NOT NULL,
    user_id    VARCHAR(36)  NOT NULL,
    created_at BIGINT       NOT NULL,
    seen_at    BIGINT       NOT NULL,
    address    VARCHAR(64)  NOT NULL,
    agent      VARCHAR(200) NOT NULL,
    version    BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_login_session PRIMARY KEY (id),
    CONSTRAINT uq_login_session_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_login_session_user FOREIGN KEY (user_id) REFERENCES portal_user (id) ON DELETE CASCADE
);

CREATE INDEX ix_login_session_user ON login_session (user_id, seen_at);
CREATE INDEX ix_login_session_seen ON login_session (seen_at);
