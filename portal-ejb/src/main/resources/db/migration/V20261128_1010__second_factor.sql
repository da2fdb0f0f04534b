-- The second factor of a user: a secret that the user's app shares, encrypted. It counts once a code of it was shown.
-- The last step is the time step of the last code taken: none is taken twice.
CREATE TABLE totp_factor (
    user_id      VARCHAR(36)  NOT NULL,
    secret       VARCHAR(200) NOT NULL,
    created_at   BIGINT       NOT NULL,
    confirmed_at BIGINT,
    last_step    BIGINT       NOT NULL DEFAULT -1,
    version      BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_totp_factor PRIMARY KEY (user_id),
    CONSTRAINT fk_totp_factor_user FOREIGN KEY (user_id) REFERENCES portal_user (id) ON DELETE CASCADE
);
