-- How often somebody tried to log in lately. The subject is a hash: the table tells nobody which addresses were tried.
CREATE TABLE login_throttle (
    subject     VARCHAR(64) NOT NULL,
    attempts    INTEGER     NOT NULL,
    window_ends BIGINT      NOT NULL,
    CONSTRAINT pk_login_throttle PRIMARY KEY (subject)
);

CREATE INDEX ix_login_throttle_ends ON login_throttle (window_ends);
