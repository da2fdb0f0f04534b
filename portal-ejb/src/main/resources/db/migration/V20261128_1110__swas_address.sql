-- The additional address of a reseller that gets notices about software assurance. Nothing is sent there before somebody
-- who reads its mail confirmed it, and nothing after somebody there ended it.
CREATE TABLE swas_address (
    reseller_number   VARCHAR(10)  NOT NULL,
    address           VARCHAR(254) NOT NULL,
    confirm_hash      VARCHAR(64)  NOT NULL,
    asked_at          BIGINT       NOT NULL,
    asked_by          VARCHAR(200) NOT NULL,
    confirmed_at      BIGINT,
    ended_at          BIGINT,
    unsubscribe_token VARCHAR(43)  NOT NULL,
    version           BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_swas_address PRIMARY KEY (reseller_number),
    CONSTRAINT fk_swas_address_reseller FOREIGN KEY (reseller_number) REFERENCES reseller (number),
    CONSTRAINT uq_swas_address_confirm UNIQUE (confirm_hash),
    CONSTRAINT uq_swas_address_unsubscribe UNIQUE (unsubscribe_token)
);
