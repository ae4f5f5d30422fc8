-- Every export of households leaves its trace before it leaves the house: what, of which place and day, why, for whom,
-- with or without citizen numbers. No household stands in it.
create table export_log (
  export_id uuid primary key,
  place_id text not null references place,
  kind text not null constraint export_kind_known check (kind in
    ('lists', 'national', 'screens', 'members', 'survey', 'insurance', 'handout', 'R14', 'R15')),
  on_date date not null,
  round_id uuid,
  purpose text not null,
  recipient text not null,
  with_numbers boolean not null,
  account_id uuid not null,
  -- The legal day it was recorded on: the file is made on this day only.
  recorded_on date not null,
  command_id uuid not null,
  recorded_at timestamptz not null
);
create index export_log_place on export_log (place_id, recorded_at desc);
grant select, insert on export_log to ra_soat_app;
create trigger export_log_append_only before update or delete on export_log for each row execute function refuse_change();

-- The book of a unit is kept by who works in one of its communes; which unit, the door judges.
alter table export_log enable row level security;
create policy export_log_place on export_log using ((select rs_country()) or exists (
  select from communes_under(array[place_id]) commune where commune = any ((select rs_communes())::text[])));
