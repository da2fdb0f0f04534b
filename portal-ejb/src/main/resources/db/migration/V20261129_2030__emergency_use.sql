-- Who had an emergency license in which calendar year (UTC), online or by phone: once per site and year, whatever two
-- requests or two people do at once.
CREATE TABLE emergency_use (
    site_id        VARCHAR(20) NOT NULL,
    calendar_year  INTEGER     NOT NULL,
    used_at        BIGINT      NOT NULL,
    way            VARCHAR(8)  NOT NULL,
    license_serial VARCHAR(36) NOT NULL,
    CONSTRAINT pk_emergency_use PRIMARY KEY (site_id, calendar_year),
    CONSTRAINT fk_emergency_use_site FOREIGN KEY (site_id) REFERENCES site (id),
    CONSTRAINT ck_emergency_use_way CHECK (way IN ('online', 'phone'))
);
