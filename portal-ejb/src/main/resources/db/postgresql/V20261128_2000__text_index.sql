-- A text anywhere in the name of a site or in the number of an order, among those of one reseller or of all: by the
-- groups of three letters in it (decision 0046). The extensions come with PostgreSQL, and whoever may make objects in a
-- database may add them. Where that is refused, the lists are the same, and a rare text takes longer.
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE EXTENSION IF NOT EXISTS btree_gin;
    CREATE INDEX ix_site_text ON site USING gin (reseller_number, name_key gin_trgm_ops)
        WITH (fastupdate = off);
    CREATE INDEX ix_purchase_order_text ON purchase_order USING gin (reseller_number, LOWER(number) gin_trgm_ops)
        WITH (fastupdate = off);
EXCEPTION
    WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
        RAISE WARNING 'No index for texts, a search may be slow: %', SQLERRM;
END
$$;
