-- Results by further standards of a round (that of the city or province, that of the next period in a dual run).
-- They stand beside the leading standard in columns and tables of their own, so that no figure can mix them.

-- By id of the standard: {class, note?, before?, everPoor?, everNearPoor?}, of the highest layer the case has reached.
alter table review_case add column beside jsonb not null default '{}';

-- By id of the standard: {entry, assessment}: what was keyed for it at the same visit, and its whole evaluation.
alter table survey add column beside jsonb not null default '{}';
alter table survey disable trigger survey_append_only;
update survey set beside = jsonb_build_object(local ->> 'standard', jsonb_build_object('entry', '{}'::jsonb, 'assessment',
  jsonb_build_object('kind', 'local', 'standard', local ->> 'standard', 'result', local, 'b1', null, 'b2', null)))
where local is not null;
alter table survey enable trigger survey_append_only;
alter table survey drop column local;

-- The classes by further standards that the same show of hands agreed to, or that hang on the same list.
alter table meeting_vote add column beside jsonb not null default '{}';
alter table posting_line add column beside jsonb not null default '{}';

-- The four lists of a decision by a further standard: never in decision_line, which holds the leading one alone.
create table decision_line_beside (
  household_id uuid not null,
  decision_id uuid not null,
  standard_id text not null,
  list_kind text not null constraint beside_list_known check (list_kind in
    ('POOR', 'NEAR_POOR', 'EXITED_POVERTY', 'EXITED_NEAR_POVERTY')),
  round_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  position integer not null,
  body jsonb not null,
  primary key (household_id, decision_id, standard_id, list_kind)
);
create index decision_line_beside_decision on decision_line_beside (decision_id, standard_id, list_kind, position);
create trigger decision_line_beside_append_only before update or delete on decision_line_beside
  for each row execute function refuse_change();
alter table decision_line_beside enable row level security;
create policy decision_line_beside_place on decision_line_beside
  using ((select rs_country()) or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[]))
  with check ((select rs_country()) or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[]));
grant select, insert on decision_line_beside to ra_soat_app;
