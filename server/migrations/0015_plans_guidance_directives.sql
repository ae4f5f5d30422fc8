-- Papers that start the season, guidance, tasks and inspections. None of these tables names a household.

-- Units that stand over (or are) the places of a request: letters and conclusions of these concern it.
create function rs_places() returns setof text language sql stable as $$
  select place_path(c) from unnest(rs_communes()) c where c <> ''
  union select place_path(v.commune_id) from village v where v.village_id = any (rs_villages())
$$;

-- Whether every commune under a unit is among the places of a request: only then may it write in that unit's name.
create function rs_whole(unit text) returns boolean language sql stable
  return rs_country() or (
    exists (select from communes_under(array[unit]))
    and not exists (select from communes_under(array[unit]) c where c <> all (rs_communes())));

-- The yearly kế hoạch of a commune, each version whole. rounds: [{kind, months}]; steps: [{step, from, to}] of the
-- annual round; basis: [{title, number, on}]; reason and number of a later version: why and by which paper it changed.
create table plan (
  plan_id uuid not null,
  version integer not null,
  commune_id text not null references place,
  year integer not null,
  number text not null,
  signed_on date not null,
  signer jsonb not null,
  basis jsonb not null,
  rounds jsonb not null,
  steps jsonb not null,
  reason text,
  command_id uuid not null,
  recorded_at timestamptz not null,
  primary key (plan_id, version),
  constraint plan_once unique (commune_id, year, version)
);
create trigger plan_append_only before update or delete on plan for each row execute function refuse_change();

-- The plan a round runs under, where it names one.
alter table round add column plan_id uuid;

-- Ban Chỉ đạo, tổ công tác, tổ giúp việc, or the list of rà soát viên of a commune, with the paper that made it.
create table committee (
  committee_id uuid primary key,
  commune_id text not null references place,
  kind text not null constraint committee_kind_known check (kind in ('steering', 'workGroup', 'helperTeam', 'enumerators')),
  name text not null,
  year integer not null,
  number text not null,
  signed_on date not null,
  signer jsonb not null,
  basis jsonb not null,
  from_on date not null,
  command_id uuid not null,
  recorded_at timestamptz not null
);
create index committee_commune on committee (commune_id, year);
create trigger committee_append_only before update or delete on committee for each row execute function refuse_change();

-- Who sits on it from when to when, under which post, for which villages (none: the whole commune).
create table committee_member (
  committee_id uuid not null references committee,
  member_id uuid not null,
  commune_id text not null,
  position integer not null,
  name text not null,
  office text not null,
  post text not null,
  phone text,
  villages uuid[] not null,
  from_on date not null,
  to_on date,
  command_id uuid not null,
  primary key (committee_id, member_id)
);

-- Giấy mời họp: of a committee, or of a village to its meeting (then the Mặt trận Tổ quốc is always invited).
create table invitation (
  invitation_id uuid primary key,
  commune_id text not null references place,
  village_id uuid references village,
  committee_id uuid references committee,
  number text not null,
  signed_on date not null,
  meeting_on date not null,
  body jsonb not null,
  command_id uuid not null,
  recorded_at timestamptz not null,
  constraint invitation_for_one check (num_nonnulls(village_id, committee_id) = 1)
);
create index invitation_commune on invitation (commune_id, meeting_on);
create trigger invitation_append_only before update or delete on invitation for each row execute function refuse_change();

-- The library of guidance letters. Everybody under place_id reads them; steps: of the plan; questions: of the forms.
create table guidance (
  guidance_id uuid primary key,
  place_id text not null references place,
  number text not null,
  issued_on date not null,
  issuer text not null,
  subject text not null,
  content text not null,
  steps text[] not null,
  questions text[] not null,
  valid_from date not null,
  valid_to date,
  folded text not null,
  command_id uuid not null,
  recorded_at timestamptz not null,
  constraint guidance_validity check (valid_to is null or valid_to >= valid_from)
);

-- A conclusion of a meeting or a leader, given by a unit.
create table directive (
  directive_id uuid primary key,
  place_id text not null references place,
  kind text not null constraint directive_kind_known check (kind in ('meeting', 'leader', 'letter')),
  given_by text not null,
  given_on date not null,
  number text,
  content text not null,
  command_id uuid not null,
  recorded_at timestamptz not null
);
create trigger directive_append_only before update or delete on directive for each row execute function refuse_change();

-- What one unit must do by when. commune_id is empty for a unit above communes; village_id: the village that must.
create table directive_task (
  task_id uuid primary key,
  directive_id uuid not null references directive,
  place_id text not null references place,
  commune_id text,
  village_id uuid references village,
  what text not null,
  due_on date not null,
  done_on date,
  done_note text,
  done_paper text,
  done_by uuid,
  constraint task_done_told check (num_nonnulls(done_on, done_note, done_by) in (0, 3))
);
create index directive_task_directive on directive_task (directive_id);
create index directive_task_commune on directive_task (commune_id) where done_on is null;

-- Minutes of an inspection of a commune by a unit above it (place_id).
create table inspection (
  inspection_id uuid primary key,
  place_id text not null references place,
  commune_id text not null references place,
  number text not null,
  held_on date not null,
  body jsonb not null,
  command_id uuid not null,
  recorded_at timestamptz not null
);
create index inspection_commune on inspection (commune_id, held_on);
create trigger inspection_append_only before update or delete on inspection for each row execute function refuse_change();

-- A remark: who mends what by when; mended with a paper; confirmed by the inspector, or given back with what is missing.
create table inspection_remark (
  remark_id uuid primary key,
  inspection_id uuid not null references inspection,
  commune_id text not null,
  village_id uuid references village,
  position integer not null,
  what text not null,
  who text not null,
  due_on date not null,
  mended_on date,
  mended_note text,
  mended_paper text,
  confirmed_on date,
  returned_note text,
  constraint remark_mended_first check (confirmed_on is null or mended_on is not null)
);
create index inspection_remark_inspection on inspection_remark (inspection_id, position);
create index inspection_remark_open on inspection_remark (commune_id) where confirmed_on is null;

do $$
declare
  t text;
  under text := '((select rs_country()) or @place@ in (select rs_places()))';
  in_commune text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]))';
  own text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[]))';
begin
  -- Papers of a commune: read in all its villages, written by the commune or above.
  foreach t in array array['plan', 'committee', 'committee_member', 'invitation', 'inspection'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select using %s', t || '_read', t, replace(under, '@place@', 'commune_id'));
    execute format('create policy %I on %I for insert with check %s', t || '_write', t, in_commune);
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;
  execute format('create policy committee_member_change on committee_member for update using %s', in_commune);
  grant update (to_on) on committee_member to ra_soat_app;

  -- Letters and conclusions: read by everybody below the unit that gave them, written in that unit''s name.
  foreach t in array array['guidance', 'directive'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select using (place_id = ''vn'' or %s)', t || '_read', t,
      replace(under, '@place@', 'place_id'));
    execute format('create policy %I on %I for insert with check (rs_whole(place_id))', t || '_write', t);
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;
  create policy guidance_change on guidance for update using (rs_whole(place_id));
  grant update (valid_to) on guidance to ra_soat_app;

  -- What a unit must do: seen by those who answer for it and by those above.
  alter table directive_task enable row level security;
  execute format('create policy directive_task_read on directive_task for select using (%s or (commune_id is null and %s))',
    own, replace(under, '@place@', 'place_id'));
  execute format('create policy directive_task_write on directive_task for insert with check (%s or (commune_id is null and rs_whole(place_id)))', own);
  execute format('create policy directive_task_change on directive_task for update using (%s or (commune_id is null and rs_whole(place_id)))', own);
  grant select, insert on directive_task to ra_soat_app;
  grant update (done_on, done_note, done_paper, done_by) on directive_task to ra_soat_app;

  alter table inspection_remark enable row level security;
  execute format('create policy inspection_remark_place on inspection_remark using %s with check %s', own, own);
  grant select, insert on inspection_remark to ra_soat_app;
  grant update (mended_on, mended_note, mended_paper, confirmed_on, returned_note) on inspection_remark to ra_soat_app;
end
$$;
