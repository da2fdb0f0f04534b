-- What the portal certified of a site. The code is what anybody checks it by. The same state of a site has one
-- certificate, however often and by how many at once it is asked for.
CREATE TABLE certificate (
    code             VARCHAR(18)  NOT NULL,
    site_id          VARCHAR(20)  NOT NULL,
    reseller_number  VARCHAR(10)  NOT NULL,
    state_hash       VARCHAR(64)  NOT NULL,
    issued_at        BIGINT       NOT NULL,
    owner_name       VARCHAR(200) NOT NULL,
    site_name        VARCHAR(200),
    product          VARCHAR(100) NOT NULL,
    licensed_version VARCHAR(23)  NOT NULL,
    swas_status      VARCHAR(10)  NOT NULL,
    swas_expires     DATE,
    CONSTRAINT pk_certificate PRIMARY KEY (code),
    CONSTRAINT uq_certificate_state UNIQUE (site_id, state_hash),
    CONSTRAINT fk_certificate_site FOREIGN KEY (site_id) REFERENCES site (id),
    CONSTRAINT fk_certificate_reseller FOREIGN KEY (reseller_number) REFERENCES reseller (number),
    CONSTRAINT ck_certificate_swas CHECK ((swas_status = 'none' AND swas_expires IS NULL)
        OR (swas_status IN ('valid', 'expired') AND swas_expires IS NOT NULL))
);
