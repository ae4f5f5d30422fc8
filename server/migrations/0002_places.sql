-- Lists of administrative units, each valid for a time. Codes repeat between lists: the key is list and code.
create table place_list (
  list_id text primary key,
  name text not null,
  valid_from date,
  valid_to date,
  source text not null
);

-- One unit of one list; place_id is '<list>:<code>', the country is 'vn'. region: B1 column of its OLD province.
create table place (
  place_id text primary key,
  list_id text not null references place_list,
  level text not null constraint place_level_known check (level in ('country', 'province', 'district', 'commune')),
  code text not null,
  name text not null,
  short_name text not null,
  folded text not null,
  parent_id text references place,
  region text,
  constraint place_code_once unique (list_id, level, code)
);
create index place_parent on place (parent_id);
create index place_folded on place (folded text_pattern_ops);

-- What kind of unit it was from when to when, and whether that is urban or rural (special: the province decides).
create table place_kind (
  place_id text not null references place,
  valid_from date not null,
  valid_to date,
  kind text not null,
  area_type text not null constraint place_area_known check (area_type in ('rural', 'urban', 'special')),
  source text not null,
  primary key (place_id, valid_from)
);

-- Which unit continues which: the official conversion table, and successors resolved by name and district.
create table place_link (
  old_id text not null references place,
  new_id text not null references place,
  relation text not null,
  note text not null,
  primary key (old_id, new_id, relation)
);
create index place_link_new on place_link (new_id);

-- Old units whose successor a person must settle.
create table place_link_question (
  old_id text primary key references place,
  name text not null,
  district_name text not null,
  candidates text[] not null,
  reason text not null
);

-- Dated settings of a place that replace or complete the national ones, with their source.
create table place_setting (
  place_id text not null references place,
  key text not null,
  valid_from date not null,
  valid_to date,
  value jsonb not null,
  source text not null,
  entered_by uuid not null,
  primary key (place_id, key, valid_from)
);

-- Villages are kept by their commune: there is no national list.
create table village (
  village_id uuid primary key,
  commune_id text not null references place,
  name text not null,
  folded text not null,
  position integer not null,
  valid_from date not null,
  valid_to date,
  constraint village_name_once unique (commune_id, folded, valid_from)
);
create index village_commune on village (commune_id, position);

-- The village's own counter: every change to its households takes the next number under this row's lock, so
-- that a reader who knows a number has missed nothing before it.
create table village_counter (
  village_id uuid primary key references village,
  seq bigint not null default 0
);

-- Total households and persons of a village on a day: the denominators of the rates, each with its source.
create table village_count (
  village_id uuid not null references village,
  counted_on date not null,
  households integer not null constraint village_count_households check (households >= 0),
  persons integer not null constraint village_count_persons check (persons >= households),
  source text not null,
  command_id uuid not null,
  recorded_at timestamptz not null,
  primary key (village_id, counted_on, command_id)
);

-- Everything above a commune, and the commune itself: used to ask whether a grant covers a place.
create function place_path(start_id text) returns setof text language sql stable rows 4 as $$
  with recursive up as (
    select place_id, parent_id from place where place_id = start_id
    union all
    select place.place_id, place.parent_id from place join up on place.place_id = up.parent_id
  )
  select place_id from up
$$;

-- Communes of units: themselves, or everything below them. OFFSET 0 keeps the step by index, whatever the planner guesses.
create function communes_under(start_ids text[]) returns setof text language sql stable rows 100 as $$
  with recursive down as (
    select place_id, level from place where place_id = any (start_ids)
    union all
    select below.place_id, below.level
    from down cross join lateral (
      select place.place_id, place.level from place where place.parent_id = down.place_id offset 0
    ) below
  )
  select place_id from down where level = 'commune'
$$;

grant select on place_list, place, place_kind, place_link, place_link_question, place_setting, village, village_count to ra_soat_app;
grant insert on place_setting, village, village_count to ra_soat_app;
grant select, insert, update on village_counter to ra_soat_app;
