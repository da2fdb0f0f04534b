-- A key that opens the API, known only by its SHA-256. Without a reseller it is a key of the vendor.
CREATE TABLE api_key (
    id              VARCHAR(36)  NOT NULL,
    key_hash        VARCHAR(64)  NOT NULL,
    reseller_number VARCHAR(10),
    label           VARCHAR(100) NOT NULL,
    created_at      BIGINT       NOT NULL,
    revoked_at      BIGINT,
    version         BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_api_key PRIMARY KEY (id),
    CONSTRAINT fk_api_key_reseller FOREIGN KEY (reseller_number) REFERENCES reseller (number),
    CONSTRAINT uq_api_key_hash UNIQUE (key_hash)
);
