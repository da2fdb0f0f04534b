-- What is installed at a site.
CREATE TABLE product (
    code                     VARCHAR(20)  NOT NULL,
    name                     VARCHAR(100) NOT NULL,
    activation_code_required BOOLEAN      NOT NULL DEFAULT FALSE,
    version                  BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT pk_product PRIMARY KEY (code)
);
