-- A look at a list that somebody keeps: the query of its address under a name. A shared one is seen by all users of the
-- reseller. A user who goes takes the views along.
CREATE TABLE saved_view (
    id              VARCHAR(36)   NOT NULL,
    user_id         VARCHAR(36)   NOT NULL,
    reseller_number VARCHAR(10)   NOT NULL,
    page            VARCHAR(20)   NOT NULL,
    name            VARCHAR(60)   NOT NULL,
    name_key        VARCHAR(200)  NOT NULL,
    query           VARCHAR(2000) NOT NULL,
    shared          BOOLEAN       NOT NULL DEFAULT FALSE,
    version         BIGINT        NOT NULL DEFAULT 0,
    CONSTRAINT pk_saved_view PRIMARY KEY (id),
    CONSTRAINT uq_saved_view_name UNIQUE (user_id, page, name_key),
    CONSTRAINT fk_saved_view_user FOREIGN KEY (user_id) REFERENCES portal_user (id) ON DELETE CASCADE,
    CONSTRAINT fk_saved_view_reseller FOREIGN KEY (reseller_number) REFERENCES reseller (number)
);

CREATE INDEX ix_saved_view_reseller ON saved_view (reseller_number, page);
