-- Codes for who lost the app: each works once, using one deletes its row.
CREATE TABLE recovery_code (
    code_hash VARCHAR(64) NOT NULL,
    user_id   VARCHAR(36) NOT NULL,
    CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash),
    CONSTRAINT fk_recovery_code_user FOREIGN KEY (user_id) REFERENCES portal_user (id) ON DELETE CASCADE
);

CREATE INDEX ix_recovery_code_user ON recovery_code (user_id);
