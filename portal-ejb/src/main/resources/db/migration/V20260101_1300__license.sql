-- Every license that was issued, with the request that it answers. Both unique constraints are what keeps
-- licenses exactly once: no two with one sequence, no two for one request.
create table license (
    serial varchar(36) not null,
    site_id varchar(20) not null,
    sequence_number bigint not null,
    operation varchar(12) not null,
    request_id varchar(36) not null,
    request_digest varchar(64) not null,
    document varchar(32672) not null,
    issued_at bigint not null,
    version bigint not null,
    constraint license_pk primary key (serial),
    constraint license_sequence unique (site_id, sequence_number),
    constraint license_request unique (request_id),
    constraint license_site foreign key (site_id) references site (id),
    constraint license_operation check (operation in ('activate', 'sync', 'deactivate')),
    constraint license_sequence_positive check (sequence_number > 0)
);
