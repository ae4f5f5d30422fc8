-- Total households and persons of a commune on a day, listed or not: the denominators of the rates, with their source and
-- who entered them. By peoples where the commune knows it (R12, R13). The newest entry of the newest day counts; where a
-- commune has none, the counts of its villages added up stand in its place.
create table unit_total (
  commune_id text not null references place,
  counted_on date not null,
  households integer not null constraint unit_total_households check (households > 0),
  persons integer not null constraint unit_total_persons check (persons >= households),
  minority_households integer,
  minority_persons integer,
  local_minority_households integer,
  local_minority_persons integer,
  source text not null,
  account_id uuid,
  command_id uuid not null,
  recorded_at timestamptz not null,
  primary key (commune_id, counted_on, command_id),
  -- Those of the minorities are a part of all, those of the local ones a part of the minorities.
  constraint unit_total_parts check (minority_households <= households and minority_persons <= persons
    and local_minority_households <= minority_households and local_minority_persons <= minority_persons)
);
create trigger unit_total_append_only before update or delete on unit_total for each row execute function refuse_change();
alter table unit_total enable row level security;
create policy unit_total_read on unit_total for select using (true);
create policy unit_total_write on unit_total for insert
  with check ((select rs_country()) or commune_id = any ((select rs_communes())::text[]));
grant select, insert on unit_total to ra_soat_app;

-- Reports walk down from a unit to its villages and read their lists.
create index household_status_village on household_status (village_id, standard_id, from_on);
create index status_profile_village on status_profile (village_id, standard_id);
