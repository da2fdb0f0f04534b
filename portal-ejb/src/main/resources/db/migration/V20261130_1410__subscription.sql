-- What a reseller subscribed to, as the vendor's system hands it over, and the account that it was assigned to. Where it
-- stands follows from its days. It belongs to the reseller for good, and to one account at a time.
CREATE TABLE subscription (
    number           VARCHAR(35)  NOT NULL,
    reseller_number  VARCHAR(10)  NOT NULL,
    plan             VARCHAR(100) NOT NULL,
    quantity         INTEGER      NOT NULL,
    used             INTEGER      NOT NULL DEFAULT 0,
    starts_on        DATE         NOT NULL,
    ends_on          DATE,
    integration_code VARCHAR(30),
    sap_customer     VARCHAR(20)  NOT NULL DEFAULT '',
    sap_order        VARCHAR(35)  NOT NULL DEFAULT '',
    reseller_order   VARCHAR(35)  NOT NULL DEFAULT '',
    customer_order   VARCHAR(35)  NOT NULL DEFAULT '',
    ordered_at       BIGINT       NOT NULL,
    account_id       VARCHAR(9),
    assigned_at      BIGINT,
    version          BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_subscription PRIMARY KEY (number),
    CONSTRAINT fk_subscription_reseller FOREIGN KEY (reseller_number) REFERENCES reseller (number),
    CONSTRAINT fk_subscription_integration FOREIGN KEY (integration_code) REFERENCES integration (code),
    CONSTRAINT fk_subscription_customer FOREIGN KEY (account_id) REFERENCES customer (account_id),
    CONSTRAINT ck_subscription_quantity CHECK (quantity > 0 AND used >= 0),
    CONSTRAINT ck_subscription_days CHECK (ends_on IS NULL OR starts_on <= ends_on),
    CONSTRAINT ck_subscription_assigned CHECK ((account_id IS NULL AND assigned_at IS NULL)
        OR (account_id IS NOT NULL AND assigned_at IS NOT NULL))
);

CREATE INDEX ix_subscription_reseller ON subscription (reseller_number, ordered_at, number);
CREATE INDEX ix_subscription_account ON subscription (account_id);
