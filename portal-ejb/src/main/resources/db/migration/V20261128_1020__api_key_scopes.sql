-- What a key may be used for, as names with spaces between them; without any it may be used for all that its owner may.
ALTER TABLE api_key ADD COLUMN scopes VARCHAR(200);
