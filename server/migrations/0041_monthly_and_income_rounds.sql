-- A commune reviews every month: the month is part of what makes a regular round the only one.
alter table round add column month integer constraint round_month_known check (month between 1 and 12);
alter table round add constraint round_month_of_regular check ((kind = 'regular') = (month is not null));
alter table round drop constraint round_once;
alter table round add constraint round_once unique nulls not distinct (commune_id, year, kind, standard_id, month);

-- A paper that comes in on any day waits without a round (round_id null) until one takes it; form: Mẫu số 01, Mẫu số 04.
alter table review_request alter column round_id drop not null;
alter table review_request add column form text not null default 'mau01'
  constraint review_request_form_known check (form in ('mau01', 'mau04'));
create index review_request_waiting on review_request (commune_id, received_on) where round_id is null;
-- The round that took a waiting paper.
alter table review_request_step add column round_id uuid;
create index review_request_step_round on review_request_step (round_id) where round_id is not null;

-- LEAVING: on the list now, and asks by Mẫu số 04 to be found out of it.
alter table review_case drop constraint case_group_known;
alter table review_case add constraint case_group_known check (list_group in ('POOR', 'NEAR_POOR', 'REQUEST', 'LEAVING'));

-- Rounds that rest on computed income: hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình, and người lao động có thu
-- nhập thấp. No village meeting, no opinion. from_on and decision_by are the legal days as counted at the opening.
create table income_round (
  round_id uuid primary key,
  commune_id text not null references place,
  kind text not null constraint income_kind_known check (kind in ('middleLiving', 'lowIncomeWorker')),
  year integer not null,
  month integer not null constraint income_round_month_known check (month between 1 and 12),
  standard_id text not null,
  area_type text not null,
  from_on date not null,
  decision_by date not null,
  opened_on date not null,
  command_id uuid not null,
  account_id uuid not null,
  recorded_at timestamptz not null,
  constraint income_round_once unique (commune_id, kind, year, month)
);

-- One request and what became of it; state is the fold of income_case_event, the columns beside it are read from it.
-- member_id: the worker; null where the whole household asks.
create table income_case (
  case_id uuid primary key,
  household_id uuid not null,
  member_id uuid,
  commune_id text not null,
  village_id uuid not null,
  kind text not null constraint income_case_kind_known check (kind in ('middleLiving', 'lowIncomeWorker')),
  year integer not null,
  serial integer not null,
  received_on date not null,
  name text not null,
  round_id uuid,
  stage text not null constraint income_stage_known check (stage in
    ('RECEIVED', 'TAKEN', 'DETERMINED', 'POSTED', 'OBJECTED', 'RECOGNISED', 'REFUSED', 'WITHDRAWN')),
  seq integer not null,
  state jsonb not null,
  command_id uuid not null,
  constraint income_case_serial_once unique (commune_id, kind, year, serial)
);
create index income_case_round on income_case (round_id);
create index income_case_commune on income_case (commune_id, kind, stage);
create index income_case_household on income_case (household_id);

create table income_case_event (
  case_id uuid not null,
  seq integer not null,
  household_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  kind text not null,
  on_date date not null,
  body jsonb not null,
  account_id uuid not null,
  command_id uuid not null,
  recorded_at timestamptz not null,
  primary key (case_id, seq)
);

create table income_decision (
  decision_id uuid primary key,
  round_id uuid not null,
  commune_id text not null,
  kind text not null,
  number text not null,
  decided_on date not null,
  effective_on date not null,
  body jsonb not null,
  hash text not null,
  command_id uuid not null,
  recorded_at timestamptz not null,
  constraint income_decision_once unique (round_id),
  constraint income_decision_number_once unique (commune_id, kind, number)
);

-- Who is recognised by such a decision, from and to which day: what R1 and the health-insurance list (GB) read.
-- persons: members of the household as counted on the income sheet; 1 for a worker.
create table income_status (
  case_id uuid primary key,
  household_id uuid not null,
  member_id uuid,
  commune_id text not null,
  village_id uuid not null,
  kind text not null,
  from_on date not null,
  to_on date not null,
  persons integer not null,
  decision_id uuid not null,
  decision_number text not null,
  command_id uuid not null,
  constraint income_status_days check (to_on >= from_on)
);
create index income_status_commune on income_status (commune_id, kind, from_on);

do $$
declare
  t text;
  own text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[]))';
  of_commune text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]))';
begin
  foreach t in array array['income_case', 'income_case_event', 'income_status'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I using %s with check %s', t || '_place', t, own, own);
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;
  foreach t in array array['income_round', 'income_decision'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I using %s with check %s', t || '_place', t, of_commune, of_commune);
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;
  foreach t in array array['income_case_event', 'income_decision', 'income_status', 'income_round'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      t || '_append_only', t);
  end loop;
end
$$;
grant update (round_id, stage, seq, state) on income_case to ra_soat_app;
