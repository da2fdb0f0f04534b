-- What became of each license request of a known site (decision 0050). A request has one row for each result: the same
-- request again is the same row. delivered is what the license said, and null for a refusal; what it changed follows from
-- the row of the license before.
CREATE TABLE synchronization (
    site_id           VARCHAR(20)  NOT NULL,
    request_id        VARCHAR(36)  NOT NULL,
    result            VARCHAR(60)  NOT NULL,
    occurred_at       BIGINT       NOT NULL,
    operation         VARCHAR(12)  NOT NULL,
    server            VARCHAR(6)   NOT NULL,
    address           VARCHAR(64)  NOT NULL,
    installed_version VARCHAR(64),
    agent             VARCHAR(64),
    device_thumbprint VARCHAR(64)  NOT NULL,
    hardware_id       VARCHAR(128) NOT NULL,
    held_sequence     BIGINT,
    clock_difference  BIGINT       NOT NULL,
    serial            VARCHAR(36),
    sequence_number   BIGINT,
    delivered         VARCHAR(20000),
    CONSTRAINT pk_synchronization PRIMARY KEY (site_id, request_id, result),
    CONSTRAINT fk_synchronization_site FOREIGN KEY (site_id) REFERENCES site (id),
    CONSTRAINT ck_synchronization_server CHECK (server IN ('amc', 'sls', 'direct')),
    CONSTRAINT ck_synchronization_license CHECK (
        (result = 'delivered' AND serial IS NOT NULL AND sequence_number > 0 AND delivered IS NOT NULL)
        OR (result <> 'delivered' AND serial IS NULL AND sequence_number IS NULL AND delivered IS NULL))
);

-- The pages of a site's history, and what is old enough to go.
CREATE INDEX ix_synchronization_site ON synchronization (site_id, occurred_at, request_id);
CREATE INDEX ix_synchronization_time ON synchronization (occurred_at);

-- Which of several nodes throws away what is too old: one row, once that has begun.
CREATE TABLE synchronization_pruning (
    id       INTEGER NOT NULL,
    taken_at BIGINT  NOT NULL,
    CONSTRAINT pk_synchronization_pruning PRIMARY KEY (id),
    CONSTRAINT ck_synchronization_pruning CHECK (id = 1)
);
