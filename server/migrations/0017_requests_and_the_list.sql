-- A Giấy đề nghị (Mẫu số 01), or under TT 17/2016 the village's proposal, as it came in: never edited. serial runs per
-- commune and year, as in the book of the counter. applicant_mark: keyed hash of the number of the head it names.
create table review_request (
  household_id uuid not null,
  request_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  round_id uuid not null,
  year integer not null,
  serial integer not null,
  source text not null constraint review_request_source_known check (source in ('reviewRequest', 'villageProposal')),
  channel text not null constraint review_request_channel_known check (channel in ('inPerson', 'post', 'online')),
  received_on date not null,
  -- Last day for the answer; null where the rules name none (outside the annual window).
  answer_by date,
  head text not null,
  applicant_mark bytea,
  -- Who filed it and for whom, the reason, the people as written; no citizen number.
  body jsonb not null,
  received_by uuid not null,
  command_id uuid not null,
  recorded_at timestamptz not null,
  primary key (household_id, request_id),
  constraint review_request_once unique (request_id),
  constraint review_request_serial_once unique (commune_id, year, serial)
);
create index review_request_round on review_request (round_id, serial);

-- What became of a request, step by step; the last one stands.
create table review_request_step (
  household_id uuid not null,
  request_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  seq integer not null,
  state text not null constraint review_request_state_known check (state in
    ('RECEIVED', 'LISTED', 'ALREADY_LISTED', 'LINKED', 'REFUSED', 'WITHDRAWN')),
  on_date date not null,
  -- Reason, number of the letter, the earlier request it is linked to.
  body jsonb not null,
  account_id uuid not null,
  command_id uuid not null,
  recorded_at timestamptz not null,
  primary key (household_id, request_id, seq)
);

-- Something a rà soát viên must find out at the visit: never an answer, only a question with its reason.
create table visit_question (
  household_id uuid not null,
  question_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  round_id uuid not null,
  kind text not null constraint visit_question_kind_known check (kind in ('HEAD_CLAIM', 'FACT_DIFFERS')),
  body jsonb not null,
  raised_on date not null,
  command_id uuid not null,
  recorded_at timestamptz not null,
  primary key (household_id, question_id)
);
create index visit_question_round on visit_question (round_id, village_id);

create table visit_question_answer (
  household_id uuid not null,
  question_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  answered_on date not null,
  answer text not null,
  account_id uuid not null,
  command_id uuid not null,
  recorded_at timestamptz not null,
  constraint visit_question_answered_once primary key (household_id, question_id)
);

-- Phiếu A (✘ today) as dated data of a place, in force only after two different persons vouch for it.
create table form_a (
  form_id uuid primary key,
  place_id text not null references place,
  standard_id text not null,
  body jsonb not null,
  hash text not null,
  valid_from date not null,
  valid_to date,
  entered_by uuid not null,
  entered_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  status text not null default 'draft' constraint form_a_status_known check (status in ('draft', 'confirmed')),
  command_id uuid not null,
  constraint form_a_two_persons check (confirmed_by <> entered_by),
  constraint form_a_confirmed_by_somebody check ((status = 'confirmed') = (confirmed_by is not null)),
  constraint form_a_days check (valid_to is null or valid_to >= valid_from)
);
grant select, insert on form_a to ra_soat_app;
grant update (status, confirmed_by, confirmed_at) on form_a to ra_soat_app;

-- The ticks of Phiếu A as given, with the form they were given on; a correction is a new version.
create table screening (
  household_id uuid not null,
  round_id uuid not null,
  version integer not null,
  commune_id text not null,
  village_id uuid not null,
  form_id uuid not null,
  screened_on date not null,
  answers jsonb not null,
  ticks integer not null,
  outcome text not null constraint screening_outcome_known check (outcome in ('cannot_be_poor', 'review')),
  -- Why the locality reviews the household all the same.
  review_reason text,
  account_id uuid not null,
  command_id uuid not null,
  recorded_at timestamptz not null,
  primary key (household_id, round_id, version)
);

-- A list of another branch (school, health station …) taken in as a job; what became of each row stands in branch_row.
create table branch_list (
  list_id uuid primary key,
  round_id uuid not null,
  commune_id text not null,
  branch text not null,
  -- Day of the figures, as the branch says.
  as_of date not null,
  sha256 text not null,
  file_name text not null,
  account_id uuid not null,
  command_id uuid not null,
  state text not null constraint branch_list_state_known check (state in ('waiting', 'working', 'done', 'failed')),
  outcome jsonb not null default '{}',
  problem text,
  started_at timestamptz not null,
  ended_at timestamptz
);

create table branch_row (
  list_id uuid not null,
  position integer not null,
  commune_id text not null,
  sheet text not null,
  row integer not null,
  outcome text not null constraint branch_row_outcome_known check (outcome in
    ('matched', 'doubtful', 'unmatched', 'refused')),
  -- Doubtful rows wait for a person: name, birth, facts and the candidates with their scores; no citizen number.
  body jsonb not null,
  primary key (list_id, position)
);

create table branch_row_choice (
  list_id uuid not null,
  position integer not null,
  commune_id text not null,
  household_id uuid,
  member_id uuid,
  account_id uuid not null,
  command_id uuid not null,
  recorded_at timestamptz not null,
  constraint branch_row_chosen_once primary key (list_id, position)
);

-- What another branch says of a person or household on a day: shown beside the question, never written over an answer.
create table household_fact (
  household_id uuid not null,
  fact_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  -- Null for a fact of the whole household (kWh).
  member_id uuid,
  key text not null,
  value jsonb not null,
  branch text not null,
  as_of date not null,
  list_id uuid not null,
  row integer not null,
  command_id uuid not null,
  recorded_at timestamptz not null,
  primary key (household_id, fact_id)
);

-- What a person said of two households that look alike; the last word stands. household_id is the smaller of the two.
create table duplicate_judgement (
  household_id uuid not null,
  other_id uuid not null,
  seq integer not null,
  commune_id text not null,
  village_id uuid not null,
  verdict text not null constraint duplicate_verdict_known check (verdict in ('merged', 'apart', 'undone')),
  kept_id uuid,
  movement_id uuid,
  on_date date not null,
  reason text not null,
  account_id uuid not null,
  command_id uuid not null,
  recorded_at timestamptz not null,
  primary key (household_id, other_id, seq)
);

do $$
declare
  t text;
  own text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[]))';
  of_commune text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]))';
  history text[] := array['review_request', 'review_request_step', 'visit_question', 'visit_question_answer', 'screening',
    'household_fact', 'duplicate_judgement', 'branch_row', 'branch_row_choice'];
begin
  foreach t in array array['review_request', 'review_request_step', 'visit_question', 'visit_question_answer', 'screening',
      'household_fact', 'duplicate_judgement'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I using %s with check %s', t || '_place', t, own, own);
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;
  foreach t in array array['branch_list', 'branch_row', 'branch_row_choice'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I using %s with check %s', t || '_place', t, of_commune, of_commune);
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;
  foreach t in array history loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()',
      t || '_append_only', t);
  end loop;
end
$$;
grant update (state, outcome, problem, ended_at) on branch_list to ra_soat_app;
