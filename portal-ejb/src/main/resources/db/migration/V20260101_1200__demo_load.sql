-- One row says that the demo data was loaded, and on which day: its dates lie around that day.
CREATE TABLE demo_load (
    name      VARCHAR(20) NOT NULL,
    loaded_at BIGINT      NOT NULL,
    CONSTRAINT pk_demo_load PRIMARY KEY (name)
);
