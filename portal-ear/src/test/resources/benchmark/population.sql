-- The data of the list benchmark: ${sites} sites of ${resellers} resellers and the demo's Northgate, who has a fifth of
-- them; ten vouchers for each site. Columns that are not named keep what the schema gives them. Nothing is random:
-- share(row, salt) is a number from 0 to 1 that looks so. Statements end with a semicolon and an empty line.

create function pg_temp.share(row_number bigint, salt int) returns double precision immutable language sql
as 'select (hashint8extended(row_number, salt) & 1073741823)::double precision / 1073741824';

create function pg_temp.pick(row_number bigint, salt int, choices int) returns int immutable language sql
as 'select floor(choices * (hashint8extended(row_number, salt) & 1073741823)::double precision / 1073741824)::int';

-- One of the 32 characters of codes.
create function pg_temp.letter(digit bigint) returns text immutable language sql
as $$ select substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (digit & 31)::int + 1, 1) $$;

create function pg_temp.code_number(row_number bigint) returns bigint immutable language sql
as 'select hashint8extended(row_number, 17) & 1152921504606846975';

-- Twelve characters of the number, four zeros and two check characters, which make the whole a multiple of 1021
-- (decision 0013).
create function pg_temp.voucher_code(h bigint, check_number bigint) returns text immutable language sql
as $$
    select pg_temp.letter(h >> 55) || pg_temp.letter(h >> 50) || pg_temp.letter(h >> 45) || pg_temp.letter(h >> 40)
        || pg_temp.letter(h >> 35) || pg_temp.letter(h >> 30) || pg_temp.letter(h >> 25) || pg_temp.letter(h >> 20)
        || pg_temp.letter(h >> 15) || pg_temp.letter(h >> 10) || pg_temp.letter(h >> 5) || pg_temp.letter(h)
        || '0000' || pg_temp.letter(check_number / 32) || pg_temp.letter(check_number)
$$;

-- Who has the row: nobody has one of fifty (as stock), Northgate one of five, the others have few or many.
create function pg_temp.owner(row_number bigint, spare boolean) returns text immutable language sql
as $$
    select case when row_number % 5 = 0 or (row_number % 50 = 1 and not spare) then '000000'
        when row_number % 50 = 1 then null
        else (100000 + floor(${resellers} * power(pg_temp.share(row_number, 1), 1.5)))::int::text end
$$;

-- The last day of a site's SWAS: between 400 days ago and 700 days ahead.
create function pg_temp.assured_until(row_number bigint) returns date stable language sql
as 'select current_date - 400 + pg_temp.pick(row_number, 20, 1100)';

insert into reseller (number, name)
select (100000 + i)::text,
    (array['Alder','Beacon','Cobalt','Dalton','Ember','Falcon','Granite','Harvest'])[1 + pg_temp.pick(i, 2, 8)] || ' '
        || (array['Telecom','Networks','Communications','Voice','Systems'])[1 + pg_temp.pick(i, 3, 5)] || ' ' || i
from generate_series(0, ${resellers} - 1) i;

insert into portal_user (id, email, email_key, name, role, reseller_number, created_at)
select lpad(to_hex(i), 8, '0') || '-0000-4000-9000-000000000000', 'person' || i || '@reseller.example',
    'person' || i || '@reseller.example',
    (array['Ada','Ben','Cleo','Dan','Eva','Finn','Gail','Hugo'])[1 + pg_temp.pick(i, 4, 8)] || ' '
        || (array['Archer','Brook','Carter','Dyer','Ellis','Fisher','Glover'])[1 + pg_temp.pick(i, 5, 7)],
    case when i % 4 = 0 then 'reseller-admin' else 'reseller-user' end,
    case when i % 25 = 0 then '000000' else (100000 + i / 4)::text end, 1780000000000 + i
from generate_series(0, 4 * ${resellers} - 1) i;

insert into product (code, name) values ('MBX', 'Business Exchange'), ('MXO', 'Exchange One');

insert into part (number, description)
select 'P' || (2000000 + i),
    (array['Phone Manager','Wallboard','Call Recording','Contact Center','Softphone','Voicemail'])[1 + i % 6] || ' '
        || (array['5 Users','10 Pack','25 Pack','100 Pack'])[1 + i / 6]
from generate_series(0, 23) i;

insert into part_grant (part_number, feature_code, quantity)
select 'P' || (2000000 + i), (array['phone-manager-outlook','wallboard','call-reporting-device'])[1 + i % 3], 5 + i
from generate_series(0, 23) i;

insert into site (id, reseller_number, name, product_code, licensed_version, installed_version, state,
    device_thumbprint, hardware_id, last_sequence, registered_at, activated_at, deactivated_at, assured_until)
select id, owner, case when state in ('registered', 'deactivated') then name end, product, version,
    case when state in ('registered', 'deactivated') then case when i % 4 = 0 then '4.2' else version end end, state,
    case when bound then 'thumbprint-' || id end, case when bound then 'HW-' || id end, case when bound then 1 else 0 end,
    case when state in ('registered', 'deactivated') then 1650000000000 + 86400000 * pg_temp.pick(i, 10, 1600)::bigint end,
    case when bound then 1789000000000 + 86400000 * pg_temp.pick(i, 11, 50)::bigint end,
    case when state = 'deactivated' then 1794000000000 end,
    case when i % 4 = 3 then date '9999-12-31' else pg_temp.assured_until(i) end
from (select i, id, owner, state, product, version, name,
        state = 'deactivated' or (state = 'registered' and i % 3 = 0) as bound
      from (select i, (1000000 + i)::text as id, pg_temp.owner(i, true) as owner,
              case when pg_temp.owner(i, true) is null then 'stocked' when pg_temp.pick(i, 6, 5) = 0 then 'purchased'
                  when pg_temp.pick(i, 7, 20) = 0 then 'deactivated' else 'registered' end as state,
              (array['MCS','MCS','MCS','MBX','MXO'])[1 + pg_temp.pick(i, 8, 5)] as product,
              (array['5.0','5.0','4.3','5.1','4.2','6.0'])[1 + pg_temp.pick(i, 9, 6)] as version,
              (array['Abbey','Birch','Castle','Dock','Elm','Forge','Garden','Hill','Island','Junction','Kiln','Lake',
                'Mill','North','Orchard','Park','Quarry','River','Station','Tower'])[1 + pg_temp.pick(i, 12, 20)] || ' '
                || case when pg_temp.pick(i, 13, 1000) = 0 then 'Lighthouse' else (array['Surgery','School','Logistics',
                'Hotel','Council','Museum','Bakery','Clinic','Library','Foundry'])[1 + pg_temp.pick(i, 14, 10)] end || ', '
                || (array['Ashford','Bristol','Carlisle','Derby','Exeter','Falmouth','Glasgow','Hull','Ipswich','Jarrow',
                'Kendal','Leeds','Margate','Newport','Oxford','Perth','Reading','Stoke','Truro','York'])
                [1 + pg_temp.pick(i, 15, 20)] || case when i % 3 = 0 then ' ' || pg_temp.pick(i, 16, 90) + 1 else '' end
                as name
            from generate_series(1, ${sites}) i) made) placed;

-- Three of four sites have SWAS, renewed once without a gap.
insert into assurance_term (site_id, starts_on, expires_on)
select (1000000 + i)::text, pg_temp.assured_until(i) - 365 * (term + 1) + 1, pg_temp.assured_until(i) - 365 * term
from generate_series(1, ${sites}) i, generate_series(0, 1) term where i % 4 <> 3;

insert into assurance_item (site_id, starts_on, expires_on, part_number, quantity)
select site_id, starts_on, expires_on, 'DEMO-9001', 1 from assurance_term where length(site_id) = 7;

-- Six of ten vouchers are used, each for a site of its owner; an order has about 25.
insert into voucher (code, part_number, reseller_number, purchase_order, issued_at, site_id, used_at, used_order)
select pg_temp.voucher_code(h, (1021 - (h % 1021) * (1073741824 % 1021) % 1021) % 1021), part, owner,
    'PO-' || owner || '-' || case when owner = '000000' then i / 125 else i / (${sites} / 4) end,
    issued_at, site, case when site is not null then used_at end, case when site is not null then used_at
    else 9223372036854775807 end
from (select i, pg_temp.code_number(i) as h, pg_temp.owner(1 + i % ${sites}, false) as owner,
        case when power(pg_temp.share(i, 30), 2) < 0.25
            then (array['S1303549','S1302776','DEMO-1001','DEMO-1002','DEMO-1003','DEMO-1004','DEMO-1005'])
            [1 + pg_temp.pick(i, 31, 7)] else 'P' || (2000000 + pg_temp.pick(i, 32, 24)) end as part,
        1700000000000 + i * (94000000000 / (10 * ${sites})) as issued_at,
        1794100000000 + pg_temp.pick(i, 33, 1000000000) as used_at,
        case when (1 + i % ${sites}) % 50 <> 1 and pg_temp.pick(i, 34, 10) < 6 then (1000001 + i % ${sites})::text end as site
      from generate_series(0::bigint, 10 * ${sites} - 1) i) made;

insert into voucher_redemption (voucher_code, site_id, redeemed_at, redeemed_by)
select code, site_id, used_at, 'person' || number % 100 || '@reseller.example' from voucher
where used_at is not null and purchase_order like 'PO-______-%';

insert into license_line (site_id, source, feature_code, quantity, granted_at)
select (1000000 + i)::text, 'base', feature, 1 + pg_temp.pick(i, 40, 50), 1650000000000
from generate_series(1, ${sites}) i, unnest(array['phone-manager-outlook','phone-manager-professional','node']) feature;

insert into license_line (site_id, source, feature_code, quantity, granted_at)
select v.site_id, v.code, g.feature_code, g.quantity, v.used_at
from voucher v join part_grant g on g.part_number = v.part_number
where v.used_at is not null and v.purchase_order like 'PO-______-%';

insert into purchase_order (number, reseller_number, placed_at, placed_by, voucher_count, site_count)
select purchase_order, min(reseller_number), min(issued_at), 'erp', count(*), 0
from voucher where purchase_order like 'PO-______-%' group by purchase_order;

insert into purchase_order_line (order_number, part_number, quantity)
select purchase_order, part_number, count(*)
from voucher where purchase_order like 'PO-______-%' group by purchase_order, part_number;

-- A third of the redemptions still has its entry in the trail.
insert into audit_entry (occurred_at, actor, action, object_type, object_id, owner, outcome, address, details)
select v.used_at, r.redeemed_by, 'voucher.redeem', 'site', v.site_id, v.reseller_number, 'done', '192.0.2.7', 'benchmark'
from voucher v join voucher_redemption r on r.voucher_code = v.code where v.number % 3 = 0
order by v.used_at;

-- Notices of the days to come count as written: a million sites would have thousands of them.
insert into notice_run (run_on, holder, leased_until, done_at)
select day, 'benchmark', 0, 1 from generate_series(current_date, current_date + 60, interval '1 day') day
where not exists (select 1 from notice_run r where r.run_on = day);
