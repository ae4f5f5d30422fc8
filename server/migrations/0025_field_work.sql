-- Who answers for a household: the newest row, as long as that person may survey there; else the commune's officer.
create table assignment (
  household_id uuid not null,
  round_id uuid not null,
  seq integer not null,
  commune_id text not null,
  village_id uuid not null,
  account_id uuid not null references account,
  reason text not null default '',
  given_by uuid not null references account,
  command_id uuid not null,
  given_at timestamptz not null,
  primary key (household_id, round_id, seq)
);
create index assignment_round on assignment (round_id, household_id, seq desc);
create trigger assignment_append_only before update or delete on assignment
  for each row execute function refuse_change();

-- A phone, as it last told of itself. What it told before stands in the commands. Its clock decides nothing.
create table device (
  device_id uuid primary key,
  -- Who works with it now.
  account_id uuid not null references account,
  label text not null,
  app text not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  -- Server minus phone.
  clock_offset_s integer not null,
  unsent integer not null,
  unfinished integer not null,
  refused integer not null,
  photos integer not null,
  oldest_unsent_at timestamptz,
  persisted boolean not null,
  used_mb integer not null,
  quota_mb integer not null,
  command_id uuid not null
);
create index device_account on device (account_id);

-- The order to empty a phone, once; and that it obeyed, perhaps with the sealed work it still held.
create table device_wipe (
  device_id uuid primary key references device,
  reason text not null,
  ordered_by uuid not null references account,
  ordered_at timestamptz not null,
  command_id uuid not null,
  wiped_at timestamptz,
  sealed integer,
  sealed_file text,
  constraint device_wipe_done check ((wiped_at is null) = (sealed is null))
);

-- Words of the commune to its surveyors: to all of it, to those of a village, or to one person.
create table field_message (
  message_id uuid primary key,
  commune_id text not null,
  village_id uuid,
  account_id uuid references account,
  text text not null,
  sent_by uuid not null references account,
  sent_at timestamptz not null,
  command_id uuid not null,
  constraint field_message_one_address check (village_id is null or account_id is null)
);
create index field_message_commune on field_message (commune_id, sent_at desc);
create trigger field_message_append_only before update or delete on field_message
  for each row execute function refuse_change();

create table field_message_read (
  message_id uuid not null references field_message,
  account_id uuid not null references account,
  read_at timestamptz not null,
  command_id uuid not null,
  primary key (message_id, account_id)
);

-- A phone's session lives longer and belongs to the phone that first checked in with it.
alter table session add column session_id uuid not null default gen_random_uuid();
alter table session add constraint session_id_once unique (session_id);
alter table session add column device boolean not null default false;
alter table session add column device_id uuid;
create index session_device on session (device_id) where device_id is not null;

alter table assignment enable row level security;
create policy assignment_place on assignment
  using ((select rs_country()) or commune_id = any ((select rs_communes())::text[])
    or village_id = any ((select rs_villages())::uuid[]))
  with check ((select rs_country()) or commune_id = any ((select rs_communes())::text[])
    or village_id = any ((select rs_villages())::uuid[]));
grant select, insert on assignment to ra_soat_app;

-- A phone is seen by the communes where its person surveys or ever surveyed: a lost one stays in sight.
alter table device enable row level security;
create policy device_seen on device
  using ((select rs_country()) or exists (
    select from role_grant g left join village v on v.village_id = g.village_id
    where g.account_id = device.account_id
      and (g.place_id = any ((select rs_communes())::text[]) or v.commune_id = any ((select rs_communes())::text[]))))
  with check ((select rs_country()));
grant select, insert, update on device to ra_soat_app;

alter table device_wipe enable row level security;
create policy device_wipe_seen on device_wipe
  using ((select rs_country()) or exists (select from device d where d.device_id = device_wipe.device_id))
  with check ((select rs_country()) or exists (select from device d where d.device_id = device_wipe.device_id));
grant select, insert, update (wiped_at, sealed, sealed_file) on device_wipe to ra_soat_app;

alter table field_message enable row level security;
create policy field_message_place on field_message
  using ((select rs_country()) or commune_id = any ((select rs_communes())::text[]))
  with check ((select rs_country()) or commune_id = any ((select rs_communes())::text[]));
grant select, insert on field_message to ra_soat_app;

alter table field_message_read enable row level security;
create policy field_message_read_place on field_message_read
  using ((select rs_country()) or exists (select from field_message m where m.message_id = field_message_read.message_id))
  with check ((select rs_country()));
grant select, insert on field_message_read to ra_soat_app;
