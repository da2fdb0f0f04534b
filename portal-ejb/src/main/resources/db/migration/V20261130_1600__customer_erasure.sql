-- When what a deleted customer held was erased; its row stays, for the audit trail, with nothing in it that names anybody.
ALTER TABLE customer ADD COLUMN erased_at BIGINT;
ALTER TABLE customer ADD CONSTRAINT ck_customer_erased CHECK (erased_at IS NULL OR (state = 'deleted' AND name = ''));
