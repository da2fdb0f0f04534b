-- A license that a certificate states, under the name that it had then.
CREATE TABLE certificate_line (
    certificate_code VARCHAR(18)  NOT NULL,
    feature_code     VARCHAR(60)  NOT NULL,
    name             VARCHAR(100) NOT NULL,
    quantity         BIGINT       NOT NULL,
    CONSTRAINT pk_certificate_line PRIMARY KEY (certificate_code, feature_code),
    CONSTRAINT fk_certificate_line_certificate FOREIGN KEY (certificate_code) REFERENCES certificate (code),
    CONSTRAINT ck_certificate_line_quantity CHECK (quantity >= 1)
);
