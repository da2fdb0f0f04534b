-- How the portal looks for a user: as the user's system does, or always light or dark.
ALTER TABLE portal_user ADD COLUMN theme VARCHAR(10) NOT NULL DEFAULT 'system';
ALTER TABLE portal_user ADD CONSTRAINT ck_portal_user_theme CHECK (theme IN ('system', 'light', 'dark'));
