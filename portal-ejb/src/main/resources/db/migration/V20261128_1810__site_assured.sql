-- The vendor's list of the sites of all resellers, by the last day of their SWAS.
CREATE INDEX ix_site_assured ON site (assured_until, id_number);
