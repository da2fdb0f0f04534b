-- An assignment of vouchers to a site by a person or a program. The key is what the asker knows it by: a second one
-- with the same key is refused by the database, so the same request does the same once, however often it comes.
CREATE TABLE assignment (
    id              VARCHAR(36)  NOT NULL,
    reseller_number VARCHAR(10)  NOT NULL,
    idempotency_key VARCHAR(200) NOT NULL,
    site_id         VARCHAR(20)  NOT NULL,
    assigned_by     VARCHAR(200) NOT NULL,
    assigned_at     BIGINT       NOT NULL,
    version         BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_assignment PRIMARY KEY (id),
    CONSTRAINT fk_assignment_reseller FOREIGN KEY (reseller_number) REFERENCES reseller (number),
    CONSTRAINT fk_assignment_site FOREIGN KEY (site_id) REFERENCES site (id),
    CONSTRAINT uq_assignment_key UNIQUE (reseller_number, idempotency_key)
);

-- The vouchers of an assignment: their redemptions carry its ID where those by an installation carry the request's.
CREATE INDEX ix_voucher_redemption_request ON voucher_redemption (request_jti);
