-- Items of Phiếu C and C1 as dated data of a place, in force only after two different persons vouch for them.
create table form_field_set (
  set_id uuid primary key,
  place_id text not null references place,
  form text not null constraint form_field_set_form check (form in ('C', 'C1')),
  body jsonb not null,
  hash text not null,
  valid_from date not null,
  valid_to date,
  entered_by uuid not null,
  entered_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  status text not null default 'draft' constraint form_field_set_status check (status in ('draft', 'confirmed')),
  command_id uuid not null,
  constraint form_field_set_two_persons check (confirmed_by <> entered_by),
  constraint form_field_set_confirmed_by_somebody check ((status = 'confirmed') = (confirmed_by is not null)),
  constraint form_field_set_days check (valid_to is null or valid_to >= valid_from)
);
grant select, insert on form_field_set to ra_soat_app;
grant update (status, confirmed_by, confirmed_at) on form_field_set to ra_soat_app;

-- Sổ văn bản: numbers of papers of a commune, a year and a book (its symbol, "BC-UBND"), given once. A number of a
-- decision signed here stands in decision; what is voided keeps its number and its reason.
create table paper_number (
  commune_id text not null references place,
  year integer not null,
  book text not null,
  serial integer not null constraint paper_number_counts check (serial > 0),
  kind text not null constraint paper_number_kind check (kind in
    ('decision', 'report', 'letter', 'notice', 'invitation', 'minutes', 'plan', 'other')),
  on_date date not null,
  subject text not null,
  round_id uuid,
  command_id uuid not null,
  account_id uuid not null,
  recorded_at timestamptz not null,
  constraint paper_number_once primary key (commune_id, year, book, serial)
);
create table paper_number_void (
  commune_id text not null references place,
  year integer not null,
  book text not null,
  serial integer not null constraint paper_number_void_counts check (serial > 0),
  on_date date not null,
  reason text not null,
  command_id uuid not null,
  account_id uuid not null,
  recorded_at timestamptz not null,
  primary key (commune_id, year, book, serial)
);

-- A number that was voided, or given to another kind of paper, is given to nobody else; one taken for a decision may
-- be signed with.
create function paper_number_is_free() returns trigger language plpgsql as $$
declare
  of_year integer := extract(year from case tg_table_name when 'decision' then (to_jsonb(new) ->> 'decided_on')
    else (to_jsonb(new) ->> 'on_date') end::date);
begin
  if new.serial is null then return new; end if;
  if exists (select from paper_number_void v where v.commune_id = new.commune_id and v.year = of_year
      and v.book = new.book and v.serial = new.serial)
    or (tg_table_name = 'decision' and exists (select from paper_number n where n.commune_id = new.commune_id
      and n.year = of_year and n.book = new.book and n.serial = new.serial and n.kind <> 'decision'))
    or (tg_table_name = 'paper_number' and exists (select from decision d where d.commune_id = new.commune_id
      and extract(year from d.decided_on) = of_year and d.book = new.book and d.serial = new.serial)) then
    raise exception 'number given before' using errcode = '23505', constraint = 'paper_number_once';
  end if;
  return new;
end
$$;
create trigger paper_number_free before insert on paper_number for each row execute function paper_number_is_free();
-- After: only then the serial that is read from the number is there.
create trigger paper_number_free after insert on decision for each row execute function paper_number_is_free();

-- The whole set of papers of a round, made in the background: what waits is in paper_set_item, so that a restart goes
-- on where it was. papers: how many papers of households lie in one file; the bytes of a replaced set are given up.
create table paper_set (
  set_id uuid primary key,
  round_id uuid not null,
  commune_id text not null,
  state text not null default 'waiting' constraint paper_set_state check (state in ('waiting', 'done', 'replaced')),
  planned boolean not null default false,
  origin text,
  asked_on date not null,
  account_id uuid not null,
  command_id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz
);
create unique index paper_set_one_at_a_time on paper_set (round_id) where state = 'waiting';
create table paper_set_item (
  set_id uuid not null references paper_set,
  position integer not null,
  commune_id text not null,
  folder text not null,
  kind text not null,
  title text not null,
  input jsonb not null,
  papers integer not null,
  state text not null default 'waiting' constraint paper_set_item_state check (state in ('waiting', 'done', 'refused')),
  reason text,
  file_name text,
  bytes bytea,
  primary key (set_id, position)
);

do $$
declare
  t text;
  of_commune text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]))';
begin
  foreach t in array array['paper_number', 'paper_number_void', 'paper_set', 'paper_set_item'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I using %s with check %s', t || '_place', t, of_commune, of_commune);
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;
  foreach t in array array['paper_number', 'paper_number_void'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', t || '_append_only', t);
  end loop;
end
$$;
grant update (state, planned, ended_at) on paper_set to ra_soat_app;
grant update (state, reason, file_name, bytes) on paper_set_item to ra_soat_app;
