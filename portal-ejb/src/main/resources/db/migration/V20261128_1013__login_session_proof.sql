-- When the user of a session last proved who it is, by logging in or by the password: asked for before factors change.
ALTER TABLE login_session ADD COLUMN proved_at BIGINT NOT NULL DEFAULT 0;
