-- A change of units. A village keeps its id whatever commune it is put under: to which commune it belonged when stands
-- in village_commune; village.commune_id is the last row of it, for all work of today. Rows of history keep the commune
-- they were written under; rights follow through unit_succession.
-- The table takes the name that an index of 0002 had.
alter index village_commune rename to village_by_commune;
create table village_commune (
  village_id uuid not null references village on delete cascade,
  -- The first row stands for all days before it.
  from_on date not null,
  to_on date,
  commune_id text not null references place,
  change_id uuid,
  primary key (village_id, from_on),
  constraint village_commune_order check (to_on is null or to_on >= from_on)
);
create unique index village_commune_now on village_commune (village_id) where to_on is null;
create index village_commune_of on village_commune (commune_id, village_id);
create index village_commune_change on village_commune (change_id) where change_id is not null;

insert into village_commune (village_id, from_on, commune_id) select village_id, '1900-01-01', commune_id from village;

-- Villages of one name come together in a merger: a name is taken only among those that were made in the same commune.
alter table village add column founded_in text not null default '';
update village set founded_in = commune_id;
alter table village drop constraint village_name_once;
alter table village add constraint village_name_once unique (founded_in, folded, valid_from);
create function village_founded() returns trigger language plpgsql as $$
begin
  new.founded_in := new.commune_id;
  return new;
end
$$;
create trigger village_founded before insert on village for each row execute function village_founded();

create function village_first_commune() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into village_commune (village_id, from_on, commune_id) values (new.village_id, '1900-01-01', new.commune_id);
  return null;
end
$$;
create trigger village_has_commune after insert on village for each row execute function village_first_commune();

-- The day of a unit's own list that is nearest to a day: an older or a newer unit is asked as it was, or will be.
create function map_day(unit text, on_day date) returns date language sql stable as $$
  select case when p.level = 'country' then on_day
              else least(greatest(on_day, coalesce(l.valid_from, '-infinity')), coalesce(l.valid_to, 'infinity')) end
  from place p join place_list l using (list_id) where p.place_id = unit
$$;

-- The villages that stood under a unit on a day of its own list.
create function villages_under(unit text, on_day date) returns setof uuid language sql stable rows 200 as $$
  select v.village_id from communes_under(array[unit]) c (id)
  cross join lateral (select map_day(unit, on_day) as day offset 0) d
  join village_commune v on v.commune_id = c.id and v.from_on <= d.day and coalesce(v.to_on, 'infinity') >= d.day
$$;

-- Which unit took over which by a change that was carried out; whole: it took over all of it.
create table unit_succession (
  old_id text not null references place,
  new_id text not null references place,
  whole boolean not null,
  change_id uuid not null,
  primary key (old_id, new_id, change_id)
);
create index unit_succession_new on unit_succession (new_id);

-- A change of units: draft → running → carried → undoing → undone, or dropped as a draft. problem: why the last try
-- changed nothing.
create table unit_change (
  change_id uuid primary key,
  -- A unit of the new list under which everything is put: a commune, a province, or the country.
  place_id text not null references place,
  on_date date not null,
  basis text not null,
  state text not null constraint unit_change_state_known check (state in
    ('draft', 'running', 'carried', 'undoing', 'undone', 'dropped')),
  problem text,
  done integer not null default 0,
  total integer not null default 0,
  created_by uuid not null references account,
  created_at timestamptz not null,
  carried_on date,
  carried_at timestamptz,
  undone_at timestamptz,
  command_id uuid not null
);

-- Where each village goes. new_commune_id empty: a person must still say it. split: some households go elsewhere.
create table unit_change_village (
  change_id uuid not null references unit_change,
  village_id uuid not null references village,
  old_commune_id text not null references place,
  new_commune_id text references place,
  how text not null constraint unit_change_village_how check (how in ('table', 'sheet', 'hand')),
  -- Its place in the list of the old commune: that of the new one is numbered through.
  old_position integer not null,
  primary key (change_id, village_id)
);
create index unit_change_village_old on unit_change_village (change_id, old_commune_id);
create index unit_change_village_new on unit_change_village (change_id, new_commune_id);

-- Households of a village that is itself divided: they go to a new village of another commune.
create table unit_change_household (
  change_id uuid not null references unit_change,
  household_id uuid not null,
  village_id uuid not null references village,
  new_commune_id text not null references place,
  new_village_id uuid not null,
  primary key (change_id, household_id)
);

-- Which grants ended and which began for them; successor empty: the tier is gone, or a person must choose.
create table unit_change_grant (
  change_id uuid not null references unit_change,
  grant_id uuid not null references role_grant,
  old_place_id text not null references place,
  old_valid_to date,
  new_place_id text references place,
  new_grant_id uuid references role_grant deferrable initially deferred,
  primary key (change_id, grant_id)
);

-- What was counted right before by the old communes and by those it should come to, and right after by those that have it.
create table unit_change_count (
  change_id uuid not null references unit_change,
  phase text not null constraint unit_change_phase_known check (phase in ('before', 'expected', 'after')),
  commune_id text not null references place,
  villages integer not null,
  households integer not null,
  persons integer not null,
  poor integer not null,
  poor_persons integer not null,
  near_poor integer not null,
  near_poor_persons integer not null,
  open_cases integer not null,
  accounts integer not null,
  primary key (change_id, phase, commune_id)
);

-- Names no household but by id; the doors judge the right at the place and widen the scope for it.
do $$
declare
  t text;
begin
  foreach t in array array['unit_change', 'unit_change_village', 'unit_change_household', 'unit_change_grant', 'unit_change_count'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I using ((select rs_country())) with check ((select rs_country()))', t || '_wide', t);
    execute format('grant select, insert, update, delete on %I to ra_soat_app', t);
  end loop;
  foreach t in array array['village_commune', 'unit_succession'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select using (true)', t || '_read', t);
    execute format('create policy %I on %I using ((select rs_country())) with check ((select rs_country()))', t || '_change', t);
    execute format('grant select, insert, update, delete on %I to ra_soat_app', t);
  end loop;
end
$$;

-- The communes whose rows a holder of these units sees: those under them, and every older commune that went wholly to
-- communes among these. Asked for each request: without any change it costs one look.
create function communes_with_past(start_ids text[]) returns setof text language plpgsql stable rows 100 as $$
declare
  own text[] := array(select communes_under(start_ids));
  found text[];
begin
  if exists (select from unit_succession) then
    loop
      found := array(
        select distinct s.old_id from unit_succession s
        where s.new_id = any (own) and not s.old_id = any (own)
          and not exists (select from unit_succession other where other.old_id = s.old_id and not other.new_id = any (own)));
      exit when found = '{}';
      own := own || found;
    end loop;
  end if;
  return query select unnest(own);
end
$$;

-- Of older communes that were divided: the villages that came to these communes.
create function villages_with_past(commune_ids text[]) returns setof uuid language sql stable rows 10 as $$
  select distinct v.village_id
  from unit_succession s
  join village_commune past on past.commune_id = s.old_id and past.to_on is not null
  join village v on v.village_id = past.village_id and v.commune_id = any (commune_ids)
  where s.new_id = any (commune_ids) and not s.whole and not s.old_id = any (commune_ids)
$$;

-- A unit with everything above it, and, where it went wholly to one unit, that unit with everything above.
create function place_path_today(start_id text) returns setof text language sql stable rows 6 as $$
  with recursive kept as (
    select start_id as place_id
    union
    select s.new_id from kept join unit_succession s on s.old_id = kept.place_id and s.whole
  )
  select distinct up.place_id from kept, lateral place_path(kept.place_id) up (place_id)
$$;

-- Only a change of units, working in the whole country's scope, puts a village under another commune, and its undoing
-- takes away what it had made.
create policy village_change on village for update using ((select rs_country()));
create policy village_gone on village for delete using ((select rs_country()));
grant update (commune_id, position, valid_to), delete on village to ra_soat_app;
create policy village_counter_gone on village_counter for delete using ((select rs_country()));
grant delete on village_counter to ra_soat_app;
create policy household_place_gone on household_place as restrictive for delete using ((select rs_country()));
grant update (commune_id), delete on household_place to ra_soat_app;

grant update (commune_id, village_id) on household_word to ra_soat_app;

-- Whoever works in a village goes on with the round of the commune it had.
do $$
declare
  in_round text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[])
    or exists (select from village_commune v where v.village_id = any ((select rs_villages())::uuid[]) and v.commune_id = @table@.commune_id))';
  t text;
begin
  foreach t in array array['round', 'round_event'] loop
    execute format('drop policy %I on %I', t || '_write', t);
    execute format('create policy %I on %I for insert with check %s', t || '_write', t, replace(in_round, '@table@', t));
  end loop;
  drop policy round_change on round;
  execute format('create policy round_change on round for update using %s', replace(in_round, '@table@', 'round'));
end
$$;
