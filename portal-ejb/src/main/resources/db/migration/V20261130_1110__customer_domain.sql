-- A mail domain belongs to one customer over all resellers. It is kept as the network knows it: xn--, lower case.
CREATE TABLE customer_domain (
    domain     VARCHAR(253) NOT NULL,
    account_id VARCHAR(9)   NOT NULL,
    CONSTRAINT pk_customer_domain PRIMARY KEY (domain),
    CONSTRAINT fk_customer_domain FOREIGN KEY (account_id) REFERENCES customer (account_id)
);

CREATE INDEX ix_customer_domain ON customer_domain (account_id, domain);
