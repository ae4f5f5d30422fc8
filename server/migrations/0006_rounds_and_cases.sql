-- One review of one commune in one year under one standard. state is the folded machine of domain/review.
create table round (
  round_id uuid primary key,
  commune_id text not null references place,
  year integer not null,
  kind text not null,
  standard_id text not null,
  form_version text not null,
  area_type text not null,
  region text,
  committee text not null,
  legal_basis jsonb not null,
  opened_on date not null,
  decided_on date,
  stage text not null,
  seq integer not null,
  state jsonb not null,
  command_id uuid not null,
  constraint round_once unique (commune_id, year, kind, standard_id)
);

create table round_event (
  round_id uuid not null,
  commune_id text not null,
  seq integer not null,
  kind text not null,
  on_date date not null,
  body jsonb not null,
  command_id uuid not null,
  account_id uuid,
  recorded_at timestamptz not null,
  primary key (round_id, seq)
);

-- A village in a round: meetings and postings.
create table village_round (
  round_id uuid not null,
  village_id uuid not null,
  commune_id text not null,
  seq integer not null,
  state jsonb not null,
  primary key (round_id, village_id)
);

create table village_event (
  round_id uuid not null,
  village_id uuid not null,
  commune_id text not null,
  seq integer not null,
  kind text not null,
  on_date date not null,
  body jsonb not null,
  command_id uuid not null,
  account_id uuid,
  recorded_at timestamptz not null,
  primary key (round_id, village_id, seq)
);

-- The case of one household in one round. state is the fold of case_event; the columns beside it are read from
-- it in the same transaction, for lists. before_*: the class that held when the list was made.
create table review_case (
  household_id uuid not null,
  round_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  number text not null,
  sort_key text not null,
  head text not null,
  address text not null default '',
  list_group text not null constraint case_group_known check (list_group in ('POOR', 'NEAR_POOR', 'REQUEST')),
  before_class text not null,
  before_persons integer not null,
  -- On a list of an earlier year, as known when this one was made: decides tái nghèo, tái cận nghèo.
  ever_poor boolean not null default false,
  ever_near_poor boolean not null default false,
  persons integer not null,
  stage text not null,
  layer text not null default 'none',
  class text not null default 'UNDETERMINED',
  b1 integer,
  b2 integer,
  open_findings integer not null default 0,
  seq integer not null,
  village_seq bigint not null,
  state jsonb not null,
  primary key (household_id, round_id)
);
create index review_case_page on review_case (round_id, sort_key, household_id);
create index review_case_village on review_case (round_id, village_id, sort_key);
create index review_case_pull on review_case (village_id, village_seq);

create table case_event (
  household_id uuid not null,
  round_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  seq integer not null,
  kind text not null,
  on_date date not null,
  body jsonb not null,
  command_id uuid not null,
  account_id uuid,
  recorded_at timestamptz not null,
  primary key (household_id, round_id, seq)
);

-- One value per household, round, standard, layer and version: computed, meeting, posted, decided.
create table case_result (
  household_id uuid not null,
  round_id uuid not null,
  standard_id text not null,
  layer text not null constraint result_layer_known check (layer in ('computed', 'meeting', 'posted', 'decided')),
  version integer not null,
  commune_id text not null,
  village_id uuid not null,
  class text not null,
  subclass text,
  b1 integer,
  b2 integer,
  decided_by text,
  scored_with text not null,
  explanation jsonb not null,
  on_date date not null,
  command_id uuid not null,
  primary key (household_id, round_id, standard_id, layer, version),
  -- What was scored with the demonstration table can be computed and seen, and nothing more.
  constraint demonstration_stays_computed check (scored_with <> 'demonstration' or layer = 'computed')
);

-- Each visit's answers, whole. A correction is a new version.
create table survey (
  household_id uuid not null,
  round_id uuid not null,
  version integer not null,
  commune_id text not null,
  village_id uuid not null,
  mode text not null,
  interview_on date,
  evidence jsonb not null,
  assessment jsonb not null,
  -- Class under the standard of the province, beside the national one; null where none is in force.
  local jsonb,
  kept jsonb not null,
  entered_by uuid not null,
  command_id uuid not null,
  recorded_at timestamptz not null,
  primary key (household_id, round_id, version)
);

create trigger round_event_append_only before update or delete on round_event for each row execute function refuse_change();
create trigger village_event_append_only before update or delete on village_event for each row execute function refuse_change();
create trigger case_event_append_only before update or delete on case_event for each row execute function refuse_change();
create trigger case_result_append_only before update or delete on case_result for each row execute function refuse_change();
create trigger survey_append_only before update or delete on survey for each row execute function refuse_change();
