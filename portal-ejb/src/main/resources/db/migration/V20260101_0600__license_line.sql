-- What a site may use. The source is 'base' for what the site was sold with, else the code of the voucher: the key
-- then forbids that one voucher counts twice for a feature of a site.
CREATE TABLE license_line (
    site_id      VARCHAR(20) NOT NULL,
    source       VARCHAR(20) NOT NULL,
    feature_code VARCHAR(60) NOT NULL,
    quantity     INTEGER     NOT NULL,
    granted_at   BIGINT      NOT NULL,
    CONSTRAINT pk_license_line PRIMARY KEY (site_id, source, feature_code),
    CONSTRAINT fk_license_line_site FOREIGN KEY (site_id) REFERENCES site (id),
    CONSTRAINT fk_license_line_feature FOREIGN KEY (feature_code) REFERENCES feature (code),
    CONSTRAINT ck_license_line_quantity CHECK (quantity > 0)
);
