-- A decision is never changed: it is amended or revoked by a later one that names it. amends_id, revokes_id: the
-- decision named; whole: a revocation that leaves nothing of it. serial and book are read from the number
-- (34/QĐ-UBND: 34 in the book QĐ-UBND), so that a number is given once per commune, book and year.
alter table decision
  add column amends_id uuid,
  add column revokes_id uuid,
  add column whole boolean,
  add column serial integer generated always as (substring(number from '(\d{1,6})\s*/')::integer) stored,
  add column book text generated always as (upper(btrim(substring(number from '/\s*(.+)$')))) stored,
  add constraint decision_kind_known check (kind in ('annual', 'regular', 'amendment', 'revocation')),
  add constraint decision_names_another check (
    (kind = 'amendment') = (amends_id is not null) and (kind = 'revocation') = (revokes_id is not null and whole is not null));
create unique index decision_serial_once on decision (commune_id, book, (extract(year from decided_on)), serial);
create index decision_round on decision (round_id);

-- REMOVED: stood on a list of the amended decision and is on none of the new one; REVOKED: its recognition ended.
alter table decision_line drop constraint decision_list_known;
alter table decision_line add constraint decision_list_known check (list_kind in
  ('POOR', 'NEAR_POOR', 'EXITED_POVERTY', 'EXITED_NEAR_POVERTY', 'REMOVED', 'REVOKED'));

-- What the newest decision in force says of the household, kept while its case is reopened. GONE: on no list any more.
alter table review_case
  add column decision_id uuid,
  add column decided_class text constraint case_decided_class_known check (decided_class in
    ('POOR', 'NEAR_POOR', 'NON_POOR', 'GONE')),
  add column decided_persons integer,
  add column reopened boolean not null default false;

-- Two decisions may take effect on the same day: the later has the higher number. A row that is amended before it
-- took effect ends the day before it began and never holds.
alter table household_status add column seq integer not null default 1;
alter table household_status drop constraint household_status_pkey;
alter table household_status add primary key (household_id, standard_id, from_on, seq);

-- A complaint after the decision: its number in the register and where it went, nothing of its content.
create table late_complaint (
  household_id uuid not null,
  round_id uuid not null,
  reference text not null,
  commune_id text not null,
  village_id uuid not null,
  received_on date not null,
  route text not null constraint complaint_route_known check (route in ('newRequest', 'formalComplaint')),
  command_id uuid not null,
  primary key (household_id, round_id, reference)
);
alter table late_complaint enable row level security;
create policy late_complaint_place on late_complaint
  using ((select rs_country()) or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[]))
  with check ((select rs_country()) or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[]));
grant select, insert on late_complaint to ra_soat_app;
create trigger late_complaint_append_only before update or delete on late_complaint for each row execute function refuse_change();

-- Folded states made before: no later decision, no recognition but the one decided.
update round set state = state || '{"laterDecisions": []}';
update review_case set
  state = (state - 'decisionId') || jsonb_build_object('lateComplaints', '[]'::jsonb, 'recognitions',
    case when stage = 'DECIDED' then jsonb_build_array(jsonb_build_object('decisionId', state -> 'decisionId',
      'on', state -> 'lastOn', 'class', state -> 'class', 'persons', state -> 'survey' -> 'assessment' -> 'persons'))
    else '[]'::jsonb end),
  decision_id = case when stage = 'DECIDED' then (state ->> 'decisionId')::uuid end,
  decided_class = case when stage = 'DECIDED' then state ->> 'class' end,
  decided_persons = case when stage = 'DECIDED' then persons end;
