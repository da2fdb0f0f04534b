-- What an order line of a part becomes: vouchers, sites of a product and version, or software assurance.
ALTER TABLE part ADD COLUMN kind VARCHAR(10) NOT NULL DEFAULT 'voucher';
ALTER TABLE part ADD COLUMN product_code VARCHAR(20);
ALTER TABLE part ADD COLUMN product_version VARCHAR(23);
ALTER TABLE part ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE part ADD COLUMN revised_at BIGINT;

UPDATE part SET kind = 'swas' WHERE NOT EXISTS (SELECT 1 FROM part_grant g WHERE g.part_number = part.number);

ALTER TABLE part ADD CONSTRAINT fk_part_product FOREIGN KEY (product_code) REFERENCES product (code);
ALTER TABLE part ADD CONSTRAINT ck_part_kind CHECK (kind IN ('voucher', 'site', 'swas'));
ALTER TABLE part ADD CONSTRAINT ck_part_product CHECK (
    (kind = 'site' AND product_code IS NOT NULL AND product_version IS NOT NULL)
    OR (kind <> 'site' AND product_code IS NULL AND product_version IS NULL));
ALTER TABLE part ADD CONSTRAINT ck_part_revision CHECK (revision > 0);
