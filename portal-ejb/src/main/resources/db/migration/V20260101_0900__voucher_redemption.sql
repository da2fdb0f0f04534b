-- The redemption of a voucher. One row per code at most: the database itself refuses a second redemption.
CREATE TABLE voucher_redemption (
    voucher_code   VARCHAR(20)  NOT NULL,
    site_id        VARCHAR(20)  NOT NULL,
    license_serial VARCHAR(64),
    request_jti    VARCHAR(64),
    redeemed_at    BIGINT       NOT NULL,
    redeemed_by    VARCHAR(200) NOT NULL,
    CONSTRAINT pk_voucher_redemption PRIMARY KEY (voucher_code),
    CONSTRAINT fk_voucher_redemption_voucher FOREIGN KEY (voucher_code) REFERENCES voucher (code),
    CONSTRAINT fk_voucher_redemption_site FOREIGN KEY (site_id) REFERENCES site (id)
);
