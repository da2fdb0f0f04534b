-- A customer of a reseller, known by its account ID. The reseller itself is one of them: own_of says so, once at most.
-- The form key makes one customer of one form, however often it is sent. What a draft does not know yet is empty.
CREATE TABLE customer (
    account_id      VARCHAR(9)   NOT NULL,
    reseller_number VARCHAR(10)  NOT NULL,
    own_of          VARCHAR(10),
    form_key        VARCHAR(36),
    state           VARCHAR(12)  NOT NULL,
    state_since     BIGINT       NOT NULL,
    name            VARCHAR(200) NOT NULL DEFAULT '',
    name_key        VARCHAR(200) NOT NULL DEFAULT '',
    country         VARCHAR(2)   NOT NULL DEFAULT '',
    subdivision     VARCHAR(10)  NOT NULL DEFAULT '',
    street          VARCHAR(200) NOT NULL DEFAULT '',
    city            VARCHAR(100) NOT NULL DEFAULT '',
    postal_code     VARCHAR(20)  NOT NULL DEFAULT '',
    language        VARCHAR(10)  NOT NULL DEFAULT 'en',
    business_type   VARCHAR(30)  NOT NULL DEFAULT '',
    billing_number  VARCHAR(20),
    kind            VARCHAR(20)  NOT NULL DEFAULT 'cloudlink',
    cloud_location  VARCHAR(30)  NOT NULL DEFAULT '',
    bandwidth_saved BOOLEAN      NOT NULL DEFAULT FALSE,
    created_at      BIGINT       NOT NULL,
    version         BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_customer PRIMARY KEY (account_id),
    CONSTRAINT uq_customer_own UNIQUE (own_of),
    CONSTRAINT uq_customer_form UNIQUE (form_key),
    CONSTRAINT fk_customer_reseller FOREIGN KEY (reseller_number) REFERENCES reseller (number),
    CONSTRAINT ck_customer_own CHECK (own_of IS NULL OR (own_of = reseller_number AND state = 'active')),
    CONSTRAINT ck_customer_state CHECK (state IN ('draft', 'active', 'deactivated', 'deleted')),
    CONSTRAINT ck_customer_kind CHECK (kind IN ('cloudlink', 'micloud-connect'))
);

CREATE INDEX ix_customer_name ON customer (reseller_number, name_key, account_id);
CREATE INDEX ix_customer_state ON customer (state, state_since);

-- Admins of a customer log in for that account alone. Their column becomes as long as an account ID, which a key of Derby
-- wants; nobody had an account before.
ALTER TABLE portal_user DROP CONSTRAINT ck_portal_user_owner;
ALTER TABLE portal_user DROP COLUMN account_id;
ALTER TABLE portal_user ADD COLUMN account_id VARCHAR(9);
ALTER TABLE portal_user ADD CONSTRAINT ck_portal_user_owner CHECK (
    (role IN ('reseller-user', 'reseller-admin') AND reseller_number IS NOT NULL AND account_id IS NULL)
    OR (role = 'account-admin' AND account_id IS NOT NULL)
    OR (role = 'vendor-admin' AND reseller_number IS NULL AND account_id IS NULL));
ALTER TABLE portal_user ADD CONSTRAINT fk_portal_user_account FOREIGN KEY (account_id) REFERENCES customer (account_id);
CREATE INDEX ix_portal_user_account ON portal_user (account_id);
