-- The domains that the draft of a customer names, one a line, as they were typed: a draft takes none from anybody.
ALTER TABLE customer ADD COLUMN typed_domains VARCHAR(16000) NOT NULL DEFAULT '';
