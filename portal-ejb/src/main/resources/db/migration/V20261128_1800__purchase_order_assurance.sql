-- SWAS that was ordered: for which site, and from which day to which. What it covers is in assurance_term.
CREATE TABLE purchase_order_assurance (
    order_number VARCHAR(35) NOT NULL,
    part_number  VARCHAR(20) NOT NULL,
    site_id      VARCHAR(20) NOT NULL,
    starts_on    DATE        NOT NULL,
    expires_on   DATE        NOT NULL,
    quantity     INTEGER     NOT NULL,
    CONSTRAINT pk_purchase_order_assurance PRIMARY KEY (order_number, part_number, site_id, starts_on, expires_on),
    CONSTRAINT fk_purchase_order_assurance_order FOREIGN KEY (order_number) REFERENCES purchase_order (number),
    CONSTRAINT fk_purchase_order_assurance_part FOREIGN KEY (part_number) REFERENCES part (number),
    CONSTRAINT fk_purchase_order_assurance_term FOREIGN KEY (site_id, starts_on, expires_on)
        REFERENCES assurance_term (site_id, starts_on, expires_on),
    CONSTRAINT ck_purchase_order_assurance_quantity CHECK (quantity > 0)
);
