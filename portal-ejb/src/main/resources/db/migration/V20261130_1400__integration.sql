-- What an account can be integrated with: a catalog that is data. Others are added by another script.
CREATE TABLE integration (
    code        VARCHAR(30)  NOT NULL,
    name        VARCHAR(60)  NOT NULL,
    tab         VARCHAR(10)  NOT NULL,
    place       INTEGER      NOT NULL,
    description VARCHAR(300) NOT NULL,
    consent     VARCHAR(300),
    calls       BOOLEAN      NOT NULL DEFAULT FALSE,
    CONSTRAINT pk_integration PRIMARY KEY (code),
    CONSTRAINT uq_integration_name UNIQUE (name),
    CONSTRAINT uq_integration_place UNIQUE (tab, place),
    CONSTRAINT ck_integration_tab CHECK (tab IN ('vendor', '3rd-party'))
);

-- What an integration has to be told.
CREATE TABLE integration_setting (
    integration_code VARCHAR(30)  NOT NULL,
    code             VARCHAR(30)  NOT NULL,
    place            INTEGER      NOT NULL,
    label            VARCHAR(60)  NOT NULL,
    hint             VARCHAR(200) NOT NULL,
    form             VARCHAR(10)  NOT NULL,
    needed           BOOLEAN      NOT NULL,
    CONSTRAINT pk_integration_setting PRIMARY KEY (integration_code, code),
    CONSTRAINT fk_integration_setting FOREIGN KEY (integration_code) REFERENCES integration (code),
    CONSTRAINT ck_integration_setting CHECK (form IN ('text', 'number', 'guid'))
);

CREATE TABLE privilege (
    code        VARCHAR(30)  NOT NULL,
    name        VARCHAR(60)  NOT NULL,
    place       INTEGER      NOT NULL,
    description VARCHAR(300) NOT NULL,
    CONSTRAINT pk_privilege PRIMARY KEY (code),
    CONSTRAINT uq_privilege_name UNIQUE (name)
);

-- The privileges that are switched with an integration.
CREATE TABLE integration_privilege (
    integration_code VARCHAR(30) NOT NULL,
    privilege_code   VARCHAR(30) NOT NULL,
    CONSTRAINT pk_integration_privilege PRIMARY KEY (integration_code, privilege_code),
    CONSTRAINT fk_integration_privilege_i FOREIGN KEY (integration_code) REFERENCES integration (code),
    CONSTRAINT fk_integration_privilege_p FOREIGN KEY (privilege_code) REFERENCES privilege (code)
);

-- An integration of an account; none has a row before it is added and after it is removed. The consent key goes with
-- one question for consent: an answer to an earlier one is none. What was on when its account was deactivated resumes.
CREATE TABLE customer_integration (
    account_id       VARCHAR(9)   NOT NULL,
    integration_code VARCHAR(30)  NOT NULL,
    state            VARCHAR(20)  NOT NULL,
    state_since      BIGINT       NOT NULL,
    resumes          BOOLEAN      NOT NULL DEFAULT FALSE,
    consent_key      VARCHAR(36),
    endpoint         VARCHAR(500),
    secret           VARCHAR(200),
    version          BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_customer_integration PRIMARY KEY (account_id, integration_code),
    CONSTRAINT fk_customer_integration_c FOREIGN KEY (account_id) REFERENCES customer (account_id),
    CONSTRAINT fk_customer_integration_i FOREIGN KEY (integration_code) REFERENCES integration (code),
    CONSTRAINT ck_customer_integration_state CHECK (state IN
        ('added', 'consent-pending', 'granted', 'denied', 'enabled', 'disabled')),
    CONSTRAINT ck_customer_integration_key CHECK (state <> 'consent-pending' OR consent_key IS NOT NULL),
    CONSTRAINT ck_customer_integration_call CHECK ((endpoint IS NULL AND secret IS NULL)
        OR (endpoint IS NOT NULL AND secret IS NOT NULL))
);

CREATE TABLE customer_integration_setting (
    account_id       VARCHAR(9)   NOT NULL,
    integration_code VARCHAR(30)  NOT NULL,
    setting_code     VARCHAR(30)  NOT NULL,
    value            VARCHAR(200) NOT NULL,
    CONSTRAINT pk_customer_integration_setting PRIMARY KEY (account_id, integration_code, setting_code),
    CONSTRAINT fk_customer_integration_set_c FOREIGN KEY (account_id, integration_code)
        REFERENCES customer_integration (account_id, integration_code),
    CONSTRAINT fk_customer_integration_set_s FOREIGN KEY (integration_code, setting_code)
        REFERENCES integration_setting (integration_code, code)
);

-- The privileges that are on; there is no row for one that is off.
CREATE TABLE customer_privilege (
    account_id     VARCHAR(9)  NOT NULL,
    privilege_code VARCHAR(30) NOT NULL,
    since          BIGINT      NOT NULL,
    CONSTRAINT pk_customer_privilege PRIMARY KEY (account_id, privilege_code),
    CONSTRAINT fk_customer_privilege_c FOREIGN KEY (account_id) REFERENCES customer (account_id),
    CONSTRAINT fk_customer_privilege_p FOREIGN KEY (privilege_code) REFERENCES privilege (code)
);

-- What endpoints are told, until they take it. Endpoint and secret are those of the moment, so that also the removal of
-- an integration is told; a new endpoint takes over what still waits.
CREATE TABLE integration_call (
    id               VARCHAR(36)   NOT NULL,
    account_id       VARCHAR(9)    NOT NULL,
    integration_code VARCHAR(30)   NOT NULL,
    event            VARCHAR(40)   NOT NULL,
    body             VARCHAR(4000) NOT NULL,
    endpoint         VARCHAR(500)  NOT NULL,
    secret           VARCHAR(200)  NOT NULL,
    state            VARCHAR(10)   NOT NULL,
    attempts         INTEGER       NOT NULL DEFAULT 0,
    queued_at        BIGINT        NOT NULL,
    due_at           BIGINT        NOT NULL,
    lease_holder     VARCHAR(36),
    leased_until     BIGINT        NOT NULL DEFAULT 0,
    ended_at         BIGINT        NOT NULL DEFAULT 0,
    answer           INTEGER       NOT NULL DEFAULT 0,
    fault            VARCHAR(20),
    CONSTRAINT pk_integration_call PRIMARY KEY (id),
    CONSTRAINT fk_integration_call_c FOREIGN KEY (account_id) REFERENCES customer (account_id),
    CONSTRAINT fk_integration_call_i FOREIGN KEY (integration_code) REFERENCES integration (code),
    CONSTRAINT ck_integration_call_state CHECK (state IN ('waiting', 'delivered', 'dead'))
);

CREATE INDEX ix_integration_call_due ON integration_call (state, due_at);
CREATE INDEX ix_integration_call_log ON integration_call (account_id, integration_code, queued_at);
