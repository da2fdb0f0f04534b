-- What a license counts.
CREATE TABLE feature (
    code    VARCHAR(60)  NOT NULL,
    name    VARCHAR(100) NOT NULL,
    version BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_feature PRIMARY KEY (code)
);
