-- News of the vendor's for those who want news of that kind. Once sent, a bulletin stays as it is.
CREATE TABLE bulletin (
    id         VARCHAR(36)   NOT NULL,
    kind       VARCHAR(20)   NOT NULL,
    title      VARCHAR(120)  NOT NULL,
    body       VARCHAR(4000) NOT NULL,
    created_at BIGINT        NOT NULL,
    changed_at BIGINT        NOT NULL,
    changed_by VARCHAR(254)  NOT NULL,
    sent_at    BIGINT,
    recipients INTEGER       NOT NULL DEFAULT 0,
    version    BIGINT        NOT NULL DEFAULT 0,
    CONSTRAINT pk_bulletin PRIMARY KEY (id),
    CONSTRAINT ck_bulletin_kind CHECK (kind IN ('sales', 'technical')),
    CONSTRAINT ck_bulletin_recipients CHECK (recipients >= 0 AND (sent_at IS NOT NULL OR recipients = 0))
);

CREATE INDEX ix_bulletin_created ON bulletin (created_at, id);
