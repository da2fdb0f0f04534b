-- What a part was before it was changed, so that what a voucher granted stays explainable. The current state is in
-- part and part_grant; a row here is never changed again.
CREATE TABLE part_revision (
    part_number     VARCHAR(20)  NOT NULL,
    revision        INTEGER      NOT NULL,
    description     VARCHAR(200) NOT NULL,
    kind            VARCHAR(10)  NOT NULL,
    product_code    VARCHAR(20),
    product_version VARCHAR(23),
    revised_at      BIGINT,
    replaced_at     BIGINT       NOT NULL,
    replaced_by     VARCHAR(200) NOT NULL,
    CONSTRAINT pk_part_revision PRIMARY KEY (part_number, revision),
    CONSTRAINT fk_part_revision_part FOREIGN KEY (part_number) REFERENCES part (number)
);

CREATE TABLE part_revision_grant (
    part_number  VARCHAR(20) NOT NULL,
    revision     INTEGER     NOT NULL,
    feature_code VARCHAR(60) NOT NULL,
    quantity     INTEGER     NOT NULL,
    CONSTRAINT pk_part_revision_grant PRIMARY KEY (part_number, revision, feature_code),
    CONSTRAINT fk_part_revision_grant_revision FOREIGN KEY (part_number, revision)
        REFERENCES part_revision (part_number, revision),
    CONSTRAINT fk_part_revision_grant_feature FOREIGN KEY (feature_code) REFERENCES feature (code)
);
