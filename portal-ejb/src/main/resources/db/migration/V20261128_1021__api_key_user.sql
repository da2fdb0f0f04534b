-- Who made a key, and goes together with it; and what shows which key it is and whether it is still used.
ALTER TABLE api_key ADD COLUMN user_id VARCHAR(36);
ALTER TABLE api_key ADD COLUMN prefix VARCHAR(12);
ALTER TABLE api_key ADD COLUMN last_used_at BIGINT;
ALTER TABLE api_key ADD CONSTRAINT fk_api_key_user FOREIGN KEY (user_id) REFERENCES portal_user (id) ON DELETE CASCADE;
CREATE INDEX ix_api_key_user ON api_key (user_id);
CREATE INDEX ix_api_key_reseller ON api_key (reseller_number, created_at);
