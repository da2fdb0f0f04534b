-- The log that shows that the audit trail was not changed: a Merkle tree (RFC 9162) over its entries, in the order in
-- which they were taken in (decision 0048). leaf_index is the place of an entry in the tree, null until it has one.
ALTER TABLE audit_entry ADD COLUMN leaf_index BIGINT;
ALTER TABLE audit_entry ADD CONSTRAINT uq_audit_entry_leaf UNIQUE (leaf_index);

-- One row once there is an entry, which tells how many the tree has; whoever lets it grow takes the row first.
CREATE TABLE log_head (
    id         INTEGER NOT NULL,
    leaf_count BIGINT  NOT NULL,
    CONSTRAINT pk_log_head PRIMARY KEY (id),
    CONSTRAINT ck_log_head CHECK (id = 1 AND leaf_count > 0)
);

-- Up to 256 hashes of the tree in base64, one after the other: those of the leaves on tier 0, those over 256 leaves each
-- on tier 1, and so on.
CREATE TABLE log_tile (
    tier   INTEGER        NOT NULL,
    place  BIGINT         NOT NULL,
    hashes VARCHAR(11264) NOT NULL,
    CONSTRAINT pk_log_tile PRIMARY KEY (tier, place)
);
