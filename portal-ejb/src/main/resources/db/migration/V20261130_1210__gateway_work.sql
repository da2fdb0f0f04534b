-- What a gateway is to do, and what came of it. Of a kind, one piece at most is pending for a gateway: pending_of says so.
CREATE TABLE gateway_work (
    id              VARCHAR(36) NOT NULL,
    gateway_id      VARCHAR(36) NOT NULL,
    kind            VARCHAR(12) NOT NULL,
    pending_of      VARCHAR(50),
    created_at      BIGINT      NOT NULL,
    result          VARCHAR(6),
    error           VARCHAR(20),
    acknowledged_at BIGINT,
    CONSTRAINT pk_gateway_work PRIMARY KEY (id),
    CONSTRAINT uq_gateway_work_pending UNIQUE (pending_of),
    CONSTRAINT fk_gateway_work_gateway FOREIGN KEY (gateway_id) REFERENCES gateway (id) ON DELETE CASCADE,
    CONSTRAINT ck_gateway_work_kind CHECK (kind IN ('connect', 'synchronize')),
    CONSTRAINT ck_gateway_work_result CHECK ((pending_of IS NULL AND result IN ('done', 'failed')
        AND acknowledged_at IS NOT NULL) OR (pending_of IS NOT NULL AND result IS NULL AND acknowledged_at IS NULL))
);

CREATE INDEX ix_gateway_work_gateway ON gateway_work (gateway_id, created_at);
