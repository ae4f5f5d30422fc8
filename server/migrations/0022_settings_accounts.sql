-- A setting is never overwritten: a correction, or an end that was not known before, is the next version of the same
-- first day. source: the document; mark: confirmed = its text lies before whoever entered it, probable = still to be
-- compared. command_id and entered_at are absent for rows from before there was a screen.
alter table place_setting
  add column version integer not null default 1,
  add column mark text not null default 'confirmed' constraint place_setting_mark_known check (mark in ('confirmed', 'probable')),
  add column command_id uuid,
  add column entered_at timestamptz,
  drop constraint place_setting_pkey,
  add primary key (place_id, key, valid_from, version);
create trigger place_setting_append_only before update or delete on place_setting for each row execute function refuse_change();

-- Days off and worked Saturdays as announced for the country or a province; they stand before the shipped table. The
-- newest version of a day holds; kind null: taken back, what was known before holds again.
create table holiday (
  place_id text not null references place,
  on_date date not null,
  version integer not null,
  kind text constraint holiday_kind_known check (kind in ('holiday', 'compensation', 'swapped_off', 'swapped_work')),
  name text not null,
  source text not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  command_id uuid not null,
  primary key (place_id, on_date, version)
);
create trigger holiday_append_only before update or delete on holiday for each row execute function refuse_change();

-- Which day of a running round moved because a setting or a day off was entered: the log of recomputed deadlines.
create table deadline_change (
  commune_id text not null,
  command_id uuid not null,
  position integer not null,
  round_id uuid not null,
  village_id uuid,
  -- A step of the round's calendar, or posting, objection.
  step text not null,
  before_on date,
  after_on date,
  changed_at timestamptz not null,
  primary key (commune_id, command_id, position)
);
create trigger deadline_change_append_only before update or delete on deadline_change for each row execute function refuse_change();

-- Settings and days off are public rules: read by all, written from the place itself or from above it.
do $$
declare
  t text;
  below text := '((select rs_country()) or exists (select from communes_under(array[@table@.place_id]) c (id) where c.id = any ((select rs_communes())::text[])))';
begin
  foreach t in array array['place_setting', 'holiday'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select using (true)', t || '_read', t);
    execute format('create policy %I on %I for insert with check %s', t || '_write', t, replace(below, '@table@', t));
  end loop;
end
$$;
alter table deadline_change enable row level security;
create policy deadline_change_place on deadline_change
  using ((select rs_country()) or commune_id = any ((select rs_communes())::text[]))
  with check ((select rs_country()) or commune_id = any ((select rs_communes())::text[]));
grant select, insert on holiday, deadline_change to ra_soat_app;

-- The share of a meeting is a dated setting: under TT 17/2016 the province sets it, so each vote keeps the one it was
-- counted by (50 until now).
alter table meeting_vote
  add column min_percent integer not null default 50,
  drop constraint vote_rule,
  add constraint vote_rule check (agreed = (100 * agree >= min_percent * attendees));

-- What happened to an account, beside the audit log: created, given a new one-time code, stopped, handed over. other_id:
-- from whom or to whom. Like account itself it is read through the doors of the administration only.
create table account_event (
  account_id uuid not null references account,
  command_id uuid not null,
  kind text not null constraint account_event_known
    check (kind in ('created', 'codeGiven', 'deactivated', 'handedFrom', 'handedTo')),
  on_date date not null,
  other_id uuid references account,
  reason text,
  by_account uuid not null,
  at timestamptz not null,
  primary key (account_id, command_id, kind)
);
create trigger account_event_append_only before update or delete on account_event for each row execute function refuse_change();
alter table account_event enable row level security;
create policy account_event_read on account_event for select using (true);
create policy account_event_write on account_event for insert with check (true);
grant select, insert on account_event to ra_soat_app;
