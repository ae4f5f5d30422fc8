-- A household never changes its id. Where it lives, who lives in it and what it was are rows with dates.
create table household (
  household_id uuid primary key,
  created_at timestamptz not null,
  command_id uuid not null
);

-- Where the household lived from when to when. A move is a new row, never a moved one.
create table household_place (
  household_id uuid not null,
  from_on date not null,
  to_on date,
  commune_id text not null,
  village_id uuid not null,
  number text not null,
  address text not null default '',
  command_id uuid not null,
  primary key (household_id, from_on)
);
create index household_place_now on household_place (commune_id, village_id) where to_on is null;

-- People of a household with the dates they belonged to it; corrected facts are new versions.
create table household_member (
  household_id uuid not null,
  member_id uuid not null,
  version integer not null,
  current boolean not null default true,
  position integer not null,
  is_head boolean not null,
  relation text not null,
  name text not null,
  sex text constraint member_sex_known check (sex in ('male', 'female')),
  born_on date,
  born_year integer,
  ethnicity integer,
  from_on date not null,
  to_on date,
  command_id uuid not null,
  primary key (household_id, member_id, version)
);
create unique index household_one_head on household_member (household_id) where current and is_head and to_on is null;

-- Citizen numbers: encrypted, and a keyed hash beside them for matching. Nothing else may hold one.
create table household_citizen (
  household_id uuid not null,
  member_id uuid not null,
  cipher bytea not null,
  keyed_hash bytea not null,
  last_digits text not null,
  command_id uuid not null,
  primary key (household_id, member_id)
);
create index household_citizen_hash on household_citizen (keyed_hash);

-- Folded words for search without diacritics: prefixes by >= and <, which row-level security can use an index for.
create table household_word (
  household_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  word text not null,
  primary key (household_id, word)
);
create index household_word_prefix on household_word (commune_id, word text_pattern_ops);

-- The registry by date: class under a standard from one decision to the next. Closed by to_on, never rewritten.
create table household_status (
  household_id uuid not null,
  standard_id text not null,
  from_on date not null,
  to_on date,
  class text not null constraint status_class_known check (class in ('POOR', 'NEAR_POOR', 'NON_POOR')),
  subclass text,
  persons integer not null,
  commune_id text not null,
  village_id uuid not null,
  decision_id uuid,
  decision_number text not null,
  command_id uuid not null,
  primary key (household_id, standard_id, from_on)
);
create index household_status_commune on household_status (commune_id, from_on);

-- What happens to households and people between reviews. Paired rows share movement_id.
create table household_event (
  household_id uuid not null,
  seq integer not null,
  kind text not null constraint household_event_known check (kind in
    ('BIRTH','DEATH','MOVE_IN','MOVE_OUT','JOIN','LEAVE','SPLIT','MERGE','HEAD_CHANGE','CORRECTION')),
  on_date date not null,
  movement_id uuid,
  commune_id text not null,
  village_id uuid not null,
  body jsonb not null,
  command_id uuid not null,
  recorded_at timestamptz not null,
  primary key (household_id, seq)
);

create trigger household_event_append_only before update or delete on household_event for each row execute function refuse_change();

-- Another commune may learn that a person is listed elsewhere, and in which commune: nothing more.
create function listed_elsewhere(keyed bytea, own_household uuid) returns setof text
  language sql stable security definer set search_path = public
  as $$
    select distinct household_place.commune_id
    from household_citizen
    join household_place on household_place.household_id = household_citizen.household_id and household_place.to_on is null
    where household_citizen.keyed_hash = keyed and household_citizen.household_id <> own_household
  $$;
grant execute on function listed_elsewhere to ra_soat_app;
