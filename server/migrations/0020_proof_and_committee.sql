-- That a list came down: day and hour, who took it down, and what proves it. The photo is an attachment.
create table posting_end (
  posting_id uuid primary key,
  round_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  on_date date not null,
  -- "17:00", as told; null where nobody noted it.
  hour text,
  by_name text,
  proof text not null,
  command_id uuid not null
);

-- The register of complaints runs over the whole round of a commune; numbers are given by receipt and never reused.
alter table objection add column number integer;
update objection set number = n.number from (
  select objection_id, row_number() over (partition by round_id order by received_on, objection_id) as number
  from objection) n where n.objection_id = objection.objection_id;
alter table objection alter column number set not null;
alter table objection add constraint objection_number_once unique (round_id, number);

-- A village sees its own lines of the register only; the next number is counted over all of them.
create function next_objection_number(round uuid) returns integer
  language sql volatile security definer set search_path = public
  as $$
    select pg_advisory_xact_lock(hashtextextended(round::text, 17));
    select coalesce(max(number), 0) + 1 from objection where round_id = round;
  $$;
grant execute on function next_objection_number to ra_soat_app;

-- The commune committee's own meeting over all villages, after their meetings and before the consolidation.
create table committee_meeting (
  meeting_id uuid primary key,
  round_id uuid not null,
  commune_id text not null,
  held_on date not null,
  body jsonb not null,
  command_id uuid not null
);
create index committee_meeting_round on committee_meeting (round_id);

-- What the committee said of each village, with the figures it had before it. It never changes a class.
create table committee_village (
  meeting_id uuid not null,
  village_id uuid not null,
  round_id uuid not null,
  commune_id text not null,
  outcome text not null constraint committee_outcome_known check (outcome in ('accepted', 'again')),
  reason text not null,
  figures jsonb not null,
  primary key (meeting_id, village_id),
  constraint committee_again_needs_reason check (outcome = 'accepted' or reason <> '')
);

-- The households to be looked at again, each with what to look at.
create table committee_case (
  household_id uuid not null,
  meeting_id uuid not null,
  round_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  reason text not null,
  primary key (household_id, meeting_id)
);

do $$
declare
  t text;
  own text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[]))';
  of_commune text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]))';
begin
  foreach t in array array['posting_end', 'committee_meeting', 'committee_village', 'committee_case'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      t || '_append_only', t);
    execute format('alter table %I enable row level security', t);
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;
  foreach t in array array['posting_end', 'committee_village', 'committee_case'] loop
    execute format('create policy %I on %I using %s with check %s', t || '_place', t, own, own);
  end loop;
  execute format('create policy committee_meeting_place on committee_meeting using %s with check %s', of_commune, of_commune);
end
$$;
