-- A key of a program of a customer: for its account and nothing else.
ALTER TABLE api_key ADD COLUMN account_id VARCHAR(9);
ALTER TABLE api_key ADD CONSTRAINT fk_api_key_account FOREIGN KEY (account_id) REFERENCES customer (account_id);
ALTER TABLE api_key ADD CONSTRAINT ck_api_key_owner CHECK (account_id IS NULL OR reseller_number IS NULL);
CREATE INDEX ix_api_key_account ON api_key (account_id, created_at);
