-- A stretch of software assurance (SWAS) that was bought for a site; both days belong to it.
CREATE TABLE assurance_term (
    site_id     VARCHAR(20) NOT NULL,
    starts_on   DATE        NOT NULL,
    expires_on  DATE        NOT NULL,
    part_number VARCHAR(20),
    CONSTRAINT pk_assurance_term PRIMARY KEY (site_id, starts_on, expires_on),
    CONSTRAINT fk_assurance_term_site FOREIGN KEY (site_id) REFERENCES site (id),
    CONSTRAINT fk_assurance_term_part FOREIGN KEY (part_number) REFERENCES part (number),
    CONSTRAINT ck_assurance_term_days CHECK (starts_on <= expires_on)
);
