-- A reseller buys sites and vouchers of the vendor. The number is its SAP account number at the vendor.
CREATE TABLE reseller (
    number       VARCHAR(10)  NOT NULL,
    name         VARCHAR(200) NOT NULL,
    suspended_at BIGINT,
    version      BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_reseller PRIMARY KEY (number)
);
