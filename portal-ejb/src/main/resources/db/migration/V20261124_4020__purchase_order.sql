-- What a reseller ordered of the vendor. The number is the key: the same order twice makes one.
CREATE TABLE purchase_order (
    number          VARCHAR(35)  NOT NULL,
    reseller_number VARCHAR(10)  NOT NULL,
    placed_at       BIGINT       NOT NULL,
    placed_by       VARCHAR(200) NOT NULL,
    voucher_count   INTEGER      NOT NULL,
    site_count      INTEGER      NOT NULL,
    version         BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_purchase_order PRIMARY KEY (number),
    CONSTRAINT fk_purchase_order_reseller FOREIGN KEY (reseller_number) REFERENCES reseller (number),
    CONSTRAINT ck_purchase_order_counts CHECK (voucher_count >= 0 AND site_count >= 0)
);

CREATE TABLE purchase_order_line (
    order_number VARCHAR(35) NOT NULL,
    part_number  VARCHAR(20) NOT NULL,
    quantity     INTEGER     NOT NULL,
    CONSTRAINT pk_purchase_order_line PRIMARY KEY (order_number, part_number),
    CONSTRAINT fk_purchase_order_line_order FOREIGN KEY (order_number) REFERENCES purchase_order (number),
    CONSTRAINT fk_purchase_order_line_part FOREIGN KEY (part_number) REFERENCES part (number),
    CONSTRAINT ck_purchase_order_line_quantity CHECK (quantity > 0)
);

-- The sites that an order made; its vouchers carry its number themselves.
CREATE TABLE purchase_order_site (
    site_id      VARCHAR(20) NOT NULL,
    order_number VARCHAR(35) NOT NULL,
    part_number  VARCHAR(20) NOT NULL,
    CONSTRAINT pk_purchase_order_site PRIMARY KEY (site_id),
    CONSTRAINT fk_purchase_order_site_site FOREIGN KEY (site_id) REFERENCES site (id),
    CONSTRAINT fk_purchase_order_site_order FOREIGN KEY (order_number) REFERENCES purchase_order (number),
    CONSTRAINT fk_purchase_order_site_part FOREIGN KEY (part_number) REFERENCES part (number)
);

CREATE INDEX ix_purchase_order_placed ON purchase_order (placed_at, number);
CREATE INDEX ix_purchase_order_reseller ON purchase_order (reseller_number, placed_at, number);
CREATE INDEX ix_voucher_order ON voucher (purchase_order, code);

-- The site IDs that were given out: one row, locked by whoever takes the next.
CREATE TABLE site_counter (
    name        VARCHAR(20) NOT NULL,
    next_number BIGINT      NOT NULL,
    CONSTRAINT pk_site_counter PRIMARY KEY (name)
);

-- Vouchers that were there before come of orders, too.
INSERT INTO purchase_order (number, reseller_number, placed_at, placed_by, voucher_count, site_count)
    SELECT purchase_order, MIN(reseller_number), MIN(issued_at), 'upgrade', COUNT(*), 0
    FROM voucher GROUP BY purchase_order HAVING MIN(reseller_number) = MAX(reseller_number);
INSERT INTO purchase_order_line (order_number, part_number, quantity)
    SELECT v.purchase_order, v.part_number, COUNT(*) FROM voucher v
    JOIN purchase_order o ON o.number = v.purchase_order GROUP BY v.purchase_order, v.part_number;
