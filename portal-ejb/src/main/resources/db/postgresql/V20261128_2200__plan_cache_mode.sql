-- Resellers differ too much in size for one plan to be good for all of them, so each query is planned for its values
-- (decision 0046). It holds for the sessions that the portal's role begins from now on, in this database.
DO $$
BEGIN
    EXECUTE format('ALTER ROLE CURRENT_USER IN DATABASE %I SET plan_cache_mode = force_custom_plan', current_database());
END
$$;
