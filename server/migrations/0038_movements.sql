-- Events of households say why, by which paper, who recorded them, from which day they are counted (a true day in a
-- closed period is kept, and counted in the open one), and which earlier event they take back.
alter table household_event add column reason text;
alter table household_event add column evidence jsonb;
alter table household_event add column account_id uuid;
alter table household_event add column counted_on date;
alter table household_event add column undoes integer;
alter table household_event drop constraint household_event_known;
alter table household_event add constraint household_event_known check (kind in
  ('BIRTH','DEATH','MOVE_IN','MOVE_OUT','JOIN','LEAVE','SPLIT','MERGE','HEAD_CHANGE','CORRECTION','UNDO'));
create unique index household_event_undone_once on household_event (household_id, undoes) where undoes is not null;
create index household_event_commune on household_event (commune_id, on_date);

-- A household on its way from one commune to another: sent there, received here, and each step taken back. The last
-- row of a movement is its state. Both places see it, and nothing else of each other: the class travels in it.
create table household_transfer (
  movement_id uuid not null,
  seq integer not null,
  state text not null constraint household_transfer_known check (state in ('SENT', 'RECEIVED', 'RETURNED', 'WITHDRAWN')),
  household_id uuid not null,
  from_commune text not null,
  from_village uuid not null,
  to_commune text not null,
  -- Null: the receiving commune says in which village.
  to_village uuid,
  -- Head, persons, true day and counted day of leaving, open classes with their decisions.
  body jsonb not null,
  account_id uuid not null,
  command_id uuid not null,
  recorded_at timestamptz not null,
  primary key (movement_id, seq),
  constraint household_transfer_leaves check (from_commune <> to_commune or from_village <> to_village or to_village is null)
);
create index household_transfer_to on household_transfer (to_commune);
create index household_transfer_household on household_transfer (household_id);
alter table household_transfer enable row level security;
create policy household_transfer_place on household_transfer
  using ((select rs_country())
    or from_commune = any ((select rs_communes())::text[]) or from_village = any ((select rs_villages())::uuid[])
    or to_commune = any ((select rs_communes())::text[]) or to_village = any ((select rs_villages())::uuid[]))
  with check ((select rs_country())
    or from_commune = any ((select rs_communes())::text[]) or from_village = any ((select rs_villages())::uuid[])
    or to_commune = any ((select rs_communes())::text[]) or to_village = any ((select rs_villages())::uuid[]));
grant select, insert on household_transfer to ra_soat_app;
create trigger household_transfer_append_only before update or delete on household_transfer
  for each row execute function refuse_change();

-- Whoever left a household is not "listed elsewhere" through it any more.
create or replace function listed_elsewhere(keyed bytea, own_household uuid) returns setof text
  language sql stable security definer set search_path = public
  as $$
    select distinct household_place.commune_id
    from household_citizen
    join household_place on household_place.household_id = household_citizen.household_id and household_place.to_on is null
    join household_member on household_member.household_id = household_citizen.household_id
      and household_member.member_id = household_citizen.member_id and household_member.current and household_member.to_on is null
    where household_citizen.keyed_hash = keyed and household_citizen.household_id <> own_household
  $$;

-- A household keeps one history wherever it lived: where it is now, its classes and their ledger are read whole (the
-- memory of 36 months, the balance), though their rows stand in the places where they were given.
create policy household_status_then_household on household_status for select using (exists (
  select from household_place p where p.household_id = household_status.household_id and p.to_on is null));
create policy ledger_entry_then_household on ledger_entry for select using (exists (
  select from household_place p where p.household_id = ledger_entry.household_id and p.to_on is null));
create policy status_profile_then_household on status_profile for select using (exists (
  select from household_place p where p.household_id = status_profile.household_id and p.to_on is null));

-- Numbers and days that a new row must come after, also where the earlier row stands in another place: nothing else is told.
create function household_event_seq(household uuid) returns integer
  language sql stable security definer set search_path = public
  as $$ select coalesce(max(seq), 0) from household_event where household_id = household $$;
create function household_place_last(household uuid) returns date
  language sql stable security definer set search_path = public
  as $$ select max(from_on) from household_place where household_id = household $$;
grant execute on function household_event_seq, household_place_last to ra_soat_app;
