-- The message IDs of the mails that a mail follows, with spaces between them: mail programs show them as one thread.
ALTER TABLE outbox_mail ADD COLUMN thread_references VARCHAR(2000) NOT NULL DEFAULT '';
