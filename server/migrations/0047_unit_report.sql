-- R1 to R3 that a unit made outside the system, loaded from its Excel files as the unit's own figures ("số của đơn vị
-- báo"), after the same checks as our own reports. They stand beside the system's figures and never in their place.
-- A later load is a new version; the old one stays. They name no household.
create table unit_report (
  load_id uuid primary key,
  place_id text not null references place,
  year integer not null,
  standard_id text not null,
  stage text not null constraint unit_report_stage_known check (stage in ('preliminary', 'official')),
  version integer not null,
  source text not null,
  -- Hashes of the files as they came, and the tables that were read out of them.
  files jsonb not null,
  content jsonb not null,
  hash text not null,
  account_id uuid,
  command_id uuid not null,
  loaded_at timestamptz not null,
  constraint unit_report_version_once unique (place_id, year, standard_id, stage, version)
);
create trigger unit_report_append_only before update or delete on unit_report for each row execute function refuse_change();

-- Totals, as frozen_figures: read by who may read reports of the place, written by who sees every commune of it.
alter table unit_report enable row level security;
create policy unit_report_read on unit_report for select using (true);
create policy unit_report_write on unit_report for insert with check ((select rs_country())
  or not exists (select from communes_under(array[place_id]) c where c <> all ((select rs_communes())::text[])));
grant select, insert on unit_report to ra_soat_app;
