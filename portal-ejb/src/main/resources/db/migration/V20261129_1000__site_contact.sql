-- How a site stands with its license server (decision 0050). contact_at is when the installation last synchronized while
-- it lives by the lease that it got then, 0 while a machine has the site by a license without end, null while none has it.
-- reported_sequence is the license that the bound machine last said it holds, answered_sequence the one that it got for
-- that request, both 0 while it said nothing (decision 0051).
ALTER TABLE site ADD COLUMN contact_at BIGINT;
ALTER TABLE site ADD COLUMN reported_sequence BIGINT NOT NULL DEFAULT 0;
ALTER TABLE site ADD COLUMN answered_sequence BIGINT NOT NULL DEFAULT 0;
UPDATE site SET contact_at = CASE WHEN synchronized_at >= activated_at THEN synchronized_at ELSE 0 END
    WHERE state = 'registered' AND device_thumbprint IS NOT NULL;
ALTER TABLE site ADD CONSTRAINT ck_site_contact CHECK (contact_at IS NULL
    OR (contact_at >= 0 AND state = 'registered' AND device_thumbprint IS NOT NULL));
ALTER TABLE site ADD CONSTRAINT ck_site_reported CHECK (reported_sequence >= 0
    AND answered_sequence >= reported_sequence AND last_sequence >= answered_sequence);

-- Counts and lists of sites in contact, late and lost: those of a reseller, and those of all for the vendor.
CREATE INDEX ix_site_contact ON site (reseller_number, contact_at);
CREATE INDEX ix_site_contact_all ON site (contact_at);
-- Whether a device key is bound elsewhere, too.
CREATE INDEX ix_site_device ON site (device_thumbprint);
