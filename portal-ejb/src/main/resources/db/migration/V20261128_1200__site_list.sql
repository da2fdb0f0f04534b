-- Lists of sites: by ID, name, version or SWAS, in both directions, each one stretch of an index.
-- id_number puts 9999 before 10000; name_key is the name as it is compared, empty while there is none. Both follow by
-- themselves, wherever a row comes from; ${stored} is what the database wants to hear for that.
ALTER TABLE site ADD COLUMN id_number DECIMAL(20) GENERATED ALWAYS AS (CAST(id AS DECIMAL(20))) ${stored};
ALTER TABLE site ADD COLUMN name_key VARCHAR(400) GENERATED ALWAYS AS (LOWER(COALESCE(name, ''))) ${stored};

-- assured_until is the last day of the SWAS that counts, to come or gone, and the end of time while there is none; so a
-- comparison with a day tells valid from expired, and nothing has to be written when a day begins. Only when a later
-- term begins after a gap is there another last day: assurance_due says when to look. Sites that have terms are looked
-- at once after this script.
ALTER TABLE site ADD COLUMN assured_until DATE NOT NULL DEFAULT '9999-12-31';
ALTER TABLE site ADD COLUMN assurance_due DATE NOT NULL DEFAULT '9999-12-31';
UPDATE site SET assurance_due = '0001-01-01'
    WHERE EXISTS (SELECT 1 FROM assurance_term t WHERE t.site_id = site.id);

-- The number is unique among those of an owner and has no index of its own: one over the sites of all resellers would
-- tempt a database to walk past everybody else's to find those of one.
ALTER TABLE site ADD CONSTRAINT uq_site_list UNIQUE (reseller_number, id_number);
DROP INDEX ix_site_reseller;
CREATE INDEX ix_site_list_name ON site (reseller_number, name_key, id_number);
CREATE INDEX ix_site_list_version ON site (reseller_number, product_code, licensed_version, id_number);
CREATE INDEX ix_site_list_assured ON site (reseller_number, assured_until, id_number);
CREATE INDEX ix_site_list_state ON site (reseller_number, state, id_number);
CREATE INDEX ix_site_assurance_due ON site (assurance_due);
