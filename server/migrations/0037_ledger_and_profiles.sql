-- The ledger of the registry: what every decision and every event did to the lists of the poor and near-poor, in
-- households and in persons, in the columns of the movement reports. A household's balance is the sum of its entries;
-- nothing is taken out: what was wrong is reversed by an entry with the opposite signs that names it.
-- on_date: from which day the registry counts it. review_year: the year in whose R2 and R3 it stands, that of the next
-- annual decision of the commune. movement_column: 1 the list with which a household first came in, 2-4 less, 5-8 more.
create table ledger_entry (
  household_id uuid not null,
  standard_id text not null,
  seq integer not null,
  on_date date not null,
  review_year integer not null,
  commune_id text not null,
  village_id uuid not null,
  class text not null constraint ledger_class_known check (class in ('POOR', 'NEAR_POOR')),
  movement_column integer not null constraint ledger_column_known check (movement_column between 1 and 8),
  households integer not null,
  persons integer not null,
  because text not null constraint ledger_because_known check (because in
    ('opening', 'annual', 'regular', 'amendment', 'revocation', 'notReviewed', 'birth', 'death', 'join', 'leave',
     'moveIn', 'moveOut', 'split', 'merge', 'correction', 'undo')),
  -- The newest of the entries that this one takes back (or puts back).
  reverses integer,
  decision_id uuid,
  event_seq integer,
  movement_id uuid,
  command_id uuid not null,
  recorded_at timestamptz not null,
  primary key (household_id, standard_id, seq),
  constraint ledger_signs check (reverses is not null or (households >= 0 and persons >= 0))
);
create index ledger_decision on ledger_entry (decision_id) where decision_id is not null;
create index ledger_commune on ledger_entry (commune_id, standard_id, review_year);
create index ledger_village on ledger_entry (village_id, standard_id, review_year);

-- What was known of the household when its row of household_status began (same key): all that R4 to R13 count. Numbers
-- of lists as printed (12 deprivations, causes, needs). Null: not known, which is not "none".
create table status_profile (
  household_id uuid not null,
  standard_id text not null,
  from_on date not null,
  seq integer not null,
  commune_id text not null,
  village_id uuid not null,
  area_type text not null,
  b1 integer,
  b2 integer,
  indicators integer[],
  causes integer[],
  needs integer[],
  -- Peoples of the head and of the spouse: which of them makes a minority household is a dated setting.
  ethnicity integer,
  spouse_ethnicity integer,
  female_head boolean,
  no_labour boolean,
  merit boolean,
  local_minority boolean,
  -- Children under 16 on the day of the visit, and of them those who lack insurance, nutrition, schooling.
  children integer,
  children_uninsured integer,
  children_undernourished integer,
  children_not_schooled integer,
  command_id uuid not null,
  primary key (household_id, standard_id, from_on, seq)
);
create index status_profile_commune on status_profile (commune_id, standard_id);

do $$
declare
  t text;
  own text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[]))';
begin
  foreach t in array array['ledger_entry', 'status_profile'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I using %s with check %s', t || '_place', t, own, own);
    execute format('grant select, insert on %I to ra_soat_app', t);
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', t || '_append_only', t);
  end loop;
end
$$;
