-- What an entry changed, as [["field", "old", "new"], ...] in JSON, and the ways in which the trail is read: an object's
-- history, the vendor's search by time, by person and by action. The first part of each index is what is asked for, the
-- rest is the order of the pages.
ALTER TABLE audit_entry ADD COLUMN changes VARCHAR(8000);

DROP INDEX ix_audit_entry_object;
DROP INDEX ix_audit_entry_owner;
CREATE INDEX ix_audit_entry_object ON audit_entry (object_type, object_id, occurred_at, id);
CREATE INDEX ix_audit_entry_time ON audit_entry (occurred_at, id);
CREATE INDEX ix_audit_entry_actor ON audit_entry (actor, occurred_at, id);
CREATE INDEX ix_audit_entry_action ON audit_entry (action, occurred_at, id);
