-- What the bound machine is made of, a line "name=hash" for each component, as its installation says; and which of them
-- was last found exchanged.
ALTER TABLE site ADD COLUMN hardware_components VARCHAR(2600);
ALTER TABLE site ADD COLUMN hardware_changed_at BIGINT;
ALTER TABLE site ADD COLUMN hardware_changed_component VARCHAR(32);
ALTER TABLE site ADD CONSTRAINT ck_site_hardware_components
    CHECK (hardware_components IS NULL OR hardware_id IS NOT NULL);
ALTER TABLE site ADD CONSTRAINT ck_site_hardware_changed
    CHECK ((hardware_changed_at IS NULL AND hardware_changed_component IS NULL)
        OR (hardware_changed_at IS NOT NULL AND hardware_changed_component IS NOT NULL AND hardware_components IS NOT NULL));
