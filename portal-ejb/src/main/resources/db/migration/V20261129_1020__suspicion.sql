-- Requests that look as if a license were used twice (decision 0051): one row for a site and a kind while it is open, and
-- those that somebody settled. other_site_id is another reseller's for whom only the vendor may know it.
CREATE TABLE suspicion (
    id                VARCHAR(36)  NOT NULL,
    site_id           VARCHAR(20)  NOT NULL,
    kind              VARCHAR(20)  NOT NULL,
    detail            VARCHAR(20)  NOT NULL,
    first_seen        BIGINT       NOT NULL,
    last_seen         BIGINT       NOT NULL,
    times_seen        BIGINT       NOT NULL,
    device_thumbprint VARCHAR(64)  NOT NULL,
    hardware_id       VARCHAR(128),
    address           VARCHAR(64),
    other_site_id     VARCHAR(20),
    held_sequence     BIGINT,
    reported_sequence BIGINT,
    answered_sequence BIGINT,
    settled_at        BIGINT       NOT NULL DEFAULT 0,
    settled_by        VARCHAR(254),
    settle_reason     VARCHAR(500),
    CONSTRAINT pk_suspicion PRIMARY KEY (id),
    CONSTRAINT uq_suspicion_open UNIQUE (site_id, kind, settled_at),
    CONSTRAINT fk_suspicion_site FOREIGN KEY (site_id) REFERENCES site (id),
    CONSTRAINT fk_suspicion_other_site FOREIGN KEY (other_site_id) REFERENCES site (id),
    CONSTRAINT ck_suspicion_kind CHECK (kind IN ('two-machines', 'copied-key', 'lower-sequence')),
    CONSTRAINT ck_suspicion_seen CHECK (times_seen > 0 AND last_seen >= first_seen),
    CONSTRAINT ck_suspicion_settled CHECK ((settled_at = 0 AND settled_by IS NULL AND settle_reason IS NULL)
        OR (settled_at > 0 AND settled_by IS NOT NULL AND settle_reason IS NOT NULL))
);

-- What is open, the latest first, and what was settled long enough ago to go.
CREATE INDEX ix_suspicion_open ON suspicion (settled_at, last_seen, id);
CREATE INDEX ix_suspicion_seen ON suspicion (last_seen, id);
