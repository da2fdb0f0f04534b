-- The exchange knows a fourth operation.
alter table license drop constraint license_operation;
alter table license add constraint license_operation
    check (operation in ('activate', 'sync', 'deactivate', 'emergency'));
