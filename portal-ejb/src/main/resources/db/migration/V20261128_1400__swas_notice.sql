-- Which notices about the end of software assurance (SWAS) were written. The key is what keeps one notice one: a site, the
-- last day of its cover, and how many days before it the notice belongs to (0 is the last day itself).
CREATE TABLE swas_notice (
    site_id       VARCHAR(20) NOT NULL,
    covered_until DATE        NOT NULL,
    days_before   INTEGER     NOT NULL,
    noticed_at    BIGINT      NOT NULL,
    CONSTRAINT pk_swas_notice PRIMARY KEY (site_id, covered_until, days_before),
    CONSTRAINT fk_swas_notice_site FOREIGN KEY (site_id) REFERENCES site (id),
    CONSTRAINT ck_swas_notice_days CHECK (days_before IN (90, 60, 30, 7, 0))
);
