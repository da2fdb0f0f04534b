-- Whether a login began by single sign-on: it goes on when an account shuts the other ways in.
ALTER TABLE login_session ADD COLUMN outside BOOLEAN NOT NULL DEFAULT FALSE;
