-- A prepaid code that adds what its part grants to one site, once and for ever.
CREATE TABLE voucher (
    code            VARCHAR(20) NOT NULL,
    part_number     VARCHAR(20) NOT NULL,
    reseller_number VARCHAR(10) NOT NULL,
    purchase_order  VARCHAR(35) NOT NULL,
    issued_at       BIGINT      NOT NULL,
    site_id         VARCHAR(20),
    used_at         BIGINT,
    version         BIGINT      NOT NULL DEFAULT 0,
    CONSTRAINT pk_voucher PRIMARY KEY (code),
    CONSTRAINT fk_voucher_part FOREIGN KEY (part_number) REFERENCES part (number),
    CONSTRAINT fk_voucher_reseller FOREIGN KEY (reseller_number) REFERENCES reseller (number),
    CONSTRAINT fk_voucher_site FOREIGN KEY (site_id) REFERENCES site (id),
    CONSTRAINT ck_voucher_used CHECK ((site_id IS NULL AND used_at IS NULL)
        OR (site_id IS NOT NULL AND used_at IS NOT NULL))
);

CREATE INDEX ix_voucher_reseller ON voucher (reseller_number, code);
