-- What can be ordered, and what each part gives to a site: so many of a feature.
CREATE TABLE part (
    number      VARCHAR(20)  NOT NULL,
    description VARCHAR(200) NOT NULL,
    version     BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_part PRIMARY KEY (number)
);

CREATE TABLE part_grant (
    part_number  VARCHAR(20) NOT NULL,
    feature_code VARCHAR(60) NOT NULL,
    quantity     INTEGER     NOT NULL,
    CONSTRAINT pk_part_grant PRIMARY KEY (part_number, feature_code),
    CONSTRAINT fk_part_grant_part FOREIGN KEY (part_number) REFERENCES part (number),
    CONSTRAINT fk_part_grant_feature FOREIGN KEY (feature_code) REFERENCES feature (code),
    CONSTRAINT ck_part_grant_quantity CHECK (quantity > 0)
);
