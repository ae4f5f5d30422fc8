-- How far every village of a round is: its cases counted by stage, kept by the database itself in the transaction that
-- changes a case. Boards and the view from above read these few rows, however many households there are; they name
-- nobody. objected: cases with an open khiếu nại or phản ánh.
create table village_tally (
  round_id uuid not null,
  village_id uuid not null,
  commune_id text not null,
  listed integer not null default 0,
  screened_out integer not null default 0,
  surveyed integer not null default 0,
  resurvey integer not null default 0,
  accepted integer not null default 0,
  agreed integer not null default 0,
  posted integer not null default 0,
  sidelined integer not null default 0,
  closed integer not null default 0,
  decided integer not null default 0,
  objected integer not null default 0,
  primary key (round_id, village_id)
);

-- Works as the owner: nobody else writes the tally. A village's cases change under the lock of its counter, and rows
-- are taken in the order of their keys, so that two writers wait and never deadlock.
create function keep_village_tally() returns trigger language plpgsql security definer set search_path = public as $$
declare
  gone jsonb := '[]';
  come jsonb := '[]';
begin
  if tg_op <> 'INSERT' then
    select coalesce(jsonb_agg(x), '[]') into gone from (
      select round_id, village_id, commune_id, stage, -count(*) as n,
             -count(*) filter (where jsonb_array_length(state -> 'openObjections') > 0) as objected
      from before group by round_id, village_id, commune_id, stage) x;
  end if;
  if tg_op <> 'DELETE' then
    select coalesce(jsonb_agg(x), '[]') into come from (
      select round_id, village_id, commune_id, stage, count(*) as n,
             count(*) filter (where jsonb_array_length(state -> 'openObjections') > 0) as objected
      from after group by round_id, village_id, commune_id, stage) x;
  end if;
  insert into village_tally as t
  select round_id, village_id, min(commune_id),
    coalesce(sum(n) filter (where stage = 'LISTED'), 0), coalesce(sum(n) filter (where stage = 'SCREENED_OUT'), 0),
    coalesce(sum(n) filter (where stage = 'SURVEYED'), 0), coalesce(sum(n) filter (where stage = 'RESURVEY'), 0),
    coalesce(sum(n) filter (where stage = 'ACCEPTED'), 0), coalesce(sum(n) filter (where stage = 'AGREED'), 0),
    coalesce(sum(n) filter (where stage = 'POSTED'), 0), coalesce(sum(n) filter (where stage = 'SIDELINED'), 0),
    coalesce(sum(n) filter (where stage = 'CLOSED'), 0), coalesce(sum(n) filter (where stage = 'DECIDED'), 0),
    coalesce(sum(objected), 0)
  from jsonb_to_recordset(gone || come)
    as x(round_id uuid, village_id uuid, commune_id text, stage text, n integer, objected integer)
  group by round_id, village_id order by round_id, village_id
  on conflict (round_id, village_id) do update set
    listed = t.listed + excluded.listed, screened_out = t.screened_out + excluded.screened_out,
    surveyed = t.surveyed + excluded.surveyed, resurvey = t.resurvey + excluded.resurvey,
    accepted = t.accepted + excluded.accepted, agreed = t.agreed + excluded.agreed, posted = t.posted + excluded.posted,
    sidelined = t.sidelined + excluded.sidelined, closed = t.closed + excluded.closed,
    decided = t.decided + excluded.decided, objected = t.objected + excluded.objected;
  return null;
end
$$;

insert into village_tally
select round_id, village_id, min(commune_id),
  count(*) filter (where stage = 'LISTED'), count(*) filter (where stage = 'SCREENED_OUT'),
  count(*) filter (where stage = 'SURVEYED'), count(*) filter (where stage = 'RESURVEY'),
  count(*) filter (where stage = 'ACCEPTED'), count(*) filter (where stage = 'AGREED'),
  count(*) filter (where stage = 'POSTED'), count(*) filter (where stage = 'SIDELINED'),
  count(*) filter (where stage = 'CLOSED'), count(*) filter (where stage = 'DECIDED'),
  count(*) filter (where jsonb_array_length(state -> 'openObjections') > 0)
from review_case group by round_id, village_id;

create trigger review_case_tally_insert after insert on review_case
  referencing new table as after for each statement execute function keep_village_tally();
create trigger review_case_tally_update after update on review_case
  referencing old table as before new table as after for each statement execute function keep_village_tally();
create trigger review_case_tally_delete after delete on review_case
  referencing old table as before for each statement execute function keep_village_tally();

alter table village_tally enable row level security;
create policy village_tally_place on village_tally for select using ((select rs_country())
  or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[]));
grant select on village_tally to ra_soat_app;

-- Figures of a place, frozen: the counts behind R1, R2 and R3 of each unit below, how many cases stood at which layer,
-- and the hash over all of it. A later freeze is a new version with its reason; the old one stays. on_date: the day the
-- figures speak of. A row of a unit above holds the hashes of the communes' rows it adds up. They name no household.
create table frozen_figures (
  figures_id uuid primary key,
  place_id text not null references place,
  year integer not null,
  standard_id text not null,
  stage text not null constraint figures_stage_known check (stage in ('preliminary', 'official')),
  version integer not null,
  on_date date not null,
  content jsonb not null,
  hash text not null,
  -- Checks of the tables that failed then; sent all the same with the reason beside it.
  failing integer not null,
  reason text not null,
  account_id uuid,
  command_id uuid not null,
  frozen_at timestamptz not null,
  constraint figures_version_once unique (place_id, year, standard_id, stage, version)
);
create trigger frozen_figures_append_only before update or delete on frozen_figures
  for each row execute function refuse_change();

-- Totals are read by whoever may read reports of the place; they are written only by who sees every commune of it.
alter table frozen_figures enable row level security;
create policy frozen_figures_read on frozen_figures for select using (true);
create policy frozen_figures_write on frozen_figures for insert with check ((select rs_country())
  or not exists (select from communes_under(array[place_id]) c where c <> all ((select rs_communes())::text[])));
grant select, insert on frozen_figures to ra_soat_app;

-- Lists are read by their posting, votes by their meeting, open complaints by their round.
create index posting_line_posting on posting_line (posting_id, position);
create index meeting_vote_meeting on meeting_vote (meeting_id);
create index objection_open on objection (round_id, village_id) where answered_on is null;
