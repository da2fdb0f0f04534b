-- What a term of SWAS was bought as: so many pieces of which parts. Each piece covers what part_grant says of its part.
CREATE TABLE assurance_item (
    site_id     VARCHAR(20) NOT NULL,
    starts_on   DATE        NOT NULL,
    expires_on  DATE        NOT NULL,
    part_number VARCHAR(20) NOT NULL,
    quantity    INTEGER     NOT NULL,
    CONSTRAINT pk_assurance_item PRIMARY KEY (site_id, starts_on, expires_on, part_number),
    CONSTRAINT fk_assurance_item_term FOREIGN KEY (site_id, starts_on, expires_on)
        REFERENCES assurance_term (site_id, starts_on, expires_on),
    CONSTRAINT fk_assurance_item_part FOREIGN KEY (part_number) REFERENCES part (number),
    CONSTRAINT ck_assurance_item_quantity CHECK (quantity > 0)
);

INSERT INTO assurance_item (site_id, starts_on, expires_on, part_number, quantity)
    SELECT site_id, starts_on, expires_on, part_number, 1 FROM assurance_term WHERE part_number IS NOT NULL;
ALTER TABLE assurance_term DROP CONSTRAINT fk_assurance_term_part;
ALTER TABLE assurance_term DROP COLUMN part_number;
