-- The users that the gateway of a customer uploaded, by extension.
CREATE TABLE registered_user (
    account_id VARCHAR(9)   NOT NULL,
    extension  VARCHAR(20)  NOT NULL,
    name       VARCHAR(100) NOT NULL,
    name_key   VARCHAR(100) NOT NULL,
    email      VARCHAR(254),
    CONSTRAINT pk_registered_user PRIMARY KEY (account_id, extension),
    CONSTRAINT fk_registered_user_customer FOREIGN KEY (account_id) REFERENCES customer (account_id)
);

CREATE INDEX ix_registered_user_name ON registered_user (account_id, name_key, extension);

-- The parts of an upload that is not whole yet. They take the place of the registered users when the last one is there.
CREATE TABLE gateway_upload (
    gateway_id VARCHAR(36) NOT NULL,
    part       INT         NOT NULL,
    CONSTRAINT pk_gateway_upload PRIMARY KEY (gateway_id, part),
    CONSTRAINT fk_gateway_upload_gateway FOREIGN KEY (gateway_id) REFERENCES gateway (id) ON DELETE CASCADE
);

CREATE TABLE gateway_upload_user (
    gateway_id VARCHAR(36)  NOT NULL,
    part       INT          NOT NULL,
    place      INT          NOT NULL,
    extension  VARCHAR(20)  NOT NULL,
    name       VARCHAR(100) NOT NULL,
    name_key   VARCHAR(100) NOT NULL,
    email      VARCHAR(254),
    CONSTRAINT pk_gateway_upload_user PRIMARY KEY (gateway_id, part, place),
    CONSTRAINT fk_gateway_upload_user_part FOREIGN KEY (gateway_id, part)
        REFERENCES gateway_upload (gateway_id, part) ON DELETE CASCADE
);
