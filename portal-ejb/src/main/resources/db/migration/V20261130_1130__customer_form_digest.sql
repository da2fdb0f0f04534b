-- What the wish for a new customer said, so that another one under its key is told from the same one sent again.
ALTER TABLE customer ADD COLUMN form_digest VARCHAR(65) NOT NULL DEFAULT '';
