-- The days on which notices were looked for: one row a day, which one of several nodes holds while it works on it.
CREATE TABLE notice_run (
    run_on       DATE        NOT NULL,
    holder       VARCHAR(36) NOT NULL,
    leased_until BIGINT      NOT NULL,
    done_at      BIGINT      NOT NULL DEFAULT 0,
    CONSTRAINT pk_notice_run PRIMARY KEY (run_on)
);

CREATE INDEX ix_assurance_term_expires ON assurance_term (expires_on, site_id);
