-- A paper form keyed twice: one row for the paper, one for each person's keying, one for each field settled.
create table keyed_paper (
  household_id uuid not null,
  paper_id uuid not null,
  round_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  -- first: waits for another person; differs: waits for the settling; then recorded as a survey, or dropped.
  state text not null default 'first' constraint keyed_paper_state check (state in ('first', 'differs', 'recorded', 'dropped')),
  -- Version of the household's form when the keying began; 0: none. A newer one stops the recording.
  basis integer not null,
  -- Version of the survey that was recorded of it.
  version integer,
  ended_by uuid,
  -- Why it was dropped.
  reason text,
  command_id uuid not null,
  primary key (household_id, paper_id),
  constraint keyed_paper_recorded check ((state = 'recorded') = (version is not null)),
  constraint keyed_paper_dropped check (state <> 'dropped' or reason is not null)
);
-- One paper of a household at a time.
create unique index keyed_paper_open on keyed_paper (household_id, round_id) where state in ('first', 'differs');
create index keyed_paper_of_round on keyed_paper (round_id) where state in ('first', 'differs');

-- What one person read off the paper, whole; numbers of identity papers sealed beside it. Read by the slice alone:
-- while the second person works, nobody is shown the first one's answers.
create table keyed_pass (
  household_id uuid not null,
  paper_id uuid not null,
  pass text not null constraint keyed_pass_known check (pass in ('first', 'second')),
  commune_id text not null,
  village_id uuid not null,
  account_id uuid not null,
  -- evidence, further forms, rà soát viên, signatures, reasons of warnings kept, answers to remarks
  form jsonb not null,
  numbers bytea not null,
  command_id uuid not null,
  keyed_at timestamptz not null,
  primary key (household_id, paper_id, pass),
  constraint keyed_pass_two_people unique (household_id, paper_id, account_id)
);

-- How one differing field was settled, by whom and why. A number of identity papers is never written here.
create table keyed_settled (
  household_id uuid not null,
  paper_id uuid not null,
  path text not null,
  commune_id text not null,
  village_id uuid not null,
  choice text not null constraint keyed_settled_known check (choice in ('first', 'second', 'other')),
  value jsonb,
  why text not null,
  account_id uuid not null,
  command_id uuid not null,
  settled_at timestamptz not null,
  primary key (household_id, paper_id, path)
);

do $$
declare
  t text;
  own text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[]))';
begin
  foreach t in array array['keyed_paper', 'keyed_pass', 'keyed_settled'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I using %s with check %s', t || '_place', t, own, own);
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;
  foreach t in array array['keyed_pass', 'keyed_settled'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      t || '_append_only', t);
  end loop;
end
$$;
grant update (state, version, ended_by, reason) on keyed_paper to ra_soat_app;
