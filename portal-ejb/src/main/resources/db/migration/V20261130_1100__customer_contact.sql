-- Who administers and who supports a customer. The draft of a customer keeps what was typed, whatever it is; the key of
-- an address is there once it was checked, so that nobody is the same kind of contact twice.
CREATE TABLE customer_contact (
    id         VARCHAR(36)  NOT NULL,
    account_id VARCHAR(9)   NOT NULL,
    kind       VARCHAR(12)  NOT NULL,
    place      INTEGER      NOT NULL,
    name       VARCHAR(120) NOT NULL,
    email      VARCHAR(254) NOT NULL,
    email_key  VARCHAR(254),
    CONSTRAINT pk_customer_contact PRIMARY KEY (id),
    CONSTRAINT uq_customer_contact UNIQUE (account_id, kind, email_key),
    CONSTRAINT fk_customer_contact FOREIGN KEY (account_id) REFERENCES customer (account_id),
    CONSTRAINT ck_customer_contact_kind CHECK (kind IN ('admin', 'maintainer', 'onsite', 'other'))
);

CREATE INDEX ix_customer_contact ON customer_contact (account_id, kind, place);
