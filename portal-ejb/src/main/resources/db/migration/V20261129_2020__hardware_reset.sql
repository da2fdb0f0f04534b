-- Resets of hardware IDs by resellers, as far as they count against how many they have in a year.
CREATE TABLE hardware_reset (
    id       VARCHAR(36) NOT NULL,
    site_id  VARCHAR(20) NOT NULL,
    reset_at BIGINT      NOT NULL,
    CONSTRAINT pk_hardware_reset PRIMARY KEY (id),
    CONSTRAINT fk_hardware_reset_site FOREIGN KEY (site_id) REFERENCES site (id)
);
CREATE INDEX ix_hardware_reset_site ON hardware_reset (site_id, reset_at);
