-- One installation of the software. The checks tie the state to what the row must and must not have.
CREATE TABLE site (
    id                    VARCHAR(20) NOT NULL,
    reseller_number       VARCHAR(10),
    name                  VARCHAR(200),
    product_code          VARCHAR(20) NOT NULL,
    licensed_version      VARCHAR(23) NOT NULL,
    installed_version     VARCHAR(23),
    state                 VARCHAR(16) NOT NULL,
    application_record_id VARCHAR(20),
    service_link_id       VARCHAR(20),
    activation_code_hash  VARCHAR(64),
    device_thumbprint     VARCHAR(64),
    hardware_id           VARCHAR(128),
    hardware_reset_at     BIGINT,
    hardware_reset_reason VARCHAR(500),
    last_sequence         BIGINT      NOT NULL DEFAULT 0,
    registered_at         BIGINT,
    activated_at          BIGINT,
    synchronized_at       BIGINT,
    deactivated_at        BIGINT,
    version               BIGINT      NOT NULL DEFAULT 0,
    CONSTRAINT pk_site PRIMARY KEY (id),
    CONSTRAINT fk_site_reseller FOREIGN KEY (reseller_number) REFERENCES reseller (number),
    CONSTRAINT fk_site_product FOREIGN KEY (product_code) REFERENCES product (code),
    CONSTRAINT uq_site_application_record_id UNIQUE (application_record_id),
    CONSTRAINT uq_site_service_link_id UNIQUE (service_link_id),
    CONSTRAINT ck_site_state CHECK (state IN ('stocked', 'purchased', 'registered', 'deactivated')),
    CONSTRAINT ck_site_owner CHECK ((state = 'stocked' AND reseller_number IS NULL)
        OR (state <> 'stocked' AND reseller_number IS NOT NULL)),
    CONSTRAINT ck_site_registered CHECK (
        (state IN ('stocked', 'purchased') AND registered_at IS NULL AND device_thumbprint IS NULL)
        OR (state IN ('registered', 'deactivated') AND registered_at IS NOT NULL AND name IS NOT NULL)),
    CONSTRAINT ck_site_device CHECK ((device_thumbprint IS NULL AND hardware_id IS NULL)
        OR (device_thumbprint IS NOT NULL AND hardware_id IS NOT NULL)),
    CONSTRAINT ck_site_deactivated CHECK (state <> 'deactivated'
        OR (device_thumbprint IS NOT NULL AND deactivated_at IS NOT NULL)),
    CONSTRAINT ck_site_service_account CHECK (application_record_id IS NULL OR service_link_id IS NULL),
    CONSTRAINT ck_site_sequence CHECK (last_sequence >= 0)
);

CREATE INDEX ix_site_reseller ON site (reseller_number, id);
