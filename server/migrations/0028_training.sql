-- Training: campaigns, sessions with points, people, attendance, learning, tests, and who may survey.
-- Rows of people carry the person's place (place_id; commune_id and village_id where it is one or in one).

create table training_campaign (
  campaign_id uuid primary key,
  -- The unit that organises it.
  place_id text not null references place,
  title text not null,
  kind text not null constraint training_campaign_kind check (kind in
    ('review', 'middleLiving', 'collection', 'localPolicies', 'capacity', 'socialWork', 'software', 'refresher')),
  plan_number text not null,
  plan_on date not null,
  -- [{title, number, on}] and the names of those who run it.
  basis jsonb not null,
  organisers text[] not null,
  -- Year of the round it prepares for, and the forms in it (domain/training/forms.ts: 'vn-2022/v2', 'C').
  year integer not null,
  forms text[] not null,
  from_on date not null,
  to_on date not null,
  state text not null default 'planned' constraint training_campaign_state check (state in ('planned', 'open', 'running', 'ended', 'cancelled')),
  command_id uuid not null,
  recorded_at timestamptz not null,
  constraint training_campaign_days check (to_on >= from_on)
);
create index training_campaign_place on training_campaign (place_id, year);

-- Whom it is for: a kind of people in some units (empty: everywhere under the organiser), and how many are expected.
create table training_group (
  campaign_id uuid not null references training_campaign,
  position integer not null,
  audience text not null,
  places text[] not null,
  expected integer,
  place_id text not null references place,
  primary key (campaign_id, position)
);

create table training_subject (
  subject_id uuid primary key,
  campaign_id uuid not null references training_campaign,
  position integer not null,
  title text not null,
  kind text not null,
  minutes integer not null constraint training_subject_minutes check (minutes > 0),
  place_id text not null references place
);
create index training_subject_campaign on training_subject (campaign_id, position);

create table training_session (
  session_id uuid primary key,
  campaign_id uuid not null references training_campaign,
  -- The unit that holds it: the organiser, or one below.
  place_id text not null references place,
  title text not null,
  mode text not null constraint training_session_mode check (mode in ('venue', 'online', 'both')),
  -- [{on, from, to, subjects: [subject_id]}]: half-days in order; a half is named by its index.
  halves jsonb not null,
  from_on date not null,
  to_on date not null,
  capacity integer constraint training_session_capacity check (capacity > 0),
  state text not null default 'planned' constraint training_session_state check (state in ('planned', 'running', 'ended', 'cancelled')),
  state_reason text,
  command_id uuid not null,
  recorded_at timestamptz not null
);
create index training_session_campaign on training_session (campaign_id, from_on);

-- Where people sit: a hall is a session with one point, an online conference has a tree of them.
create table training_point (
  point_id uuid primary key,
  session_id uuid not null references training_session,
  campaign_id uuid not null references training_campaign,
  parent_id uuid references training_point,
  place_id text not null references place,
  name text not null,
  room text not null default '',
  host text not null default '',
  host_account_id uuid references account,
  phone text not null default '',
  link text not null default '',
  capacity integer constraint training_point_capacity check (capacity > 0),
  position integer not null,
  tested_on date,
  test_note text
);
create index training_point_session on training_point (session_id, position);
create index training_point_place on training_point (place_id);

create table training_staff (
  staff_id uuid primary key,
  session_id uuid not null references training_session,
  campaign_id uuid not null references training_campaign,
  place_id text not null references place,
  account_id uuid references account,
  name text not null,
  unit text not null,
  duty text not null constraint training_staff_duty check (duty in ('trainer', 'host', 'technician', 'secretary')),
  subject_id uuid references training_subject,
  minutes integer
);
create index training_staff_session on training_staff (session_id);

-- Money in whole đồng: estimate and what was spent, of the campaign or of one session.
create table training_cost (
  line_id uuid primary key,
  campaign_id uuid not null references training_campaign,
  session_id uuid references training_session,
  place_id text not null references place,
  item text not null,
  source text not null,
  estimate bigint constraint training_cost_estimate check (estimate >= 0),
  actual bigint constraint training_cost_actual check (actual >= 0),
  command_id uuid not null
);
create index training_cost_campaign on training_cost (campaign_id);

-- A person who is trained. The citizen number is optional, sealed, with its keyed hash for matching.
create table training_person (
  person_id uuid primary key,
  place_id text not null references place,
  commune_id text references place,
  village_id uuid references village,
  village_name text,
  name text not null,
  folded text not null,
  phone text,
  sex text constraint training_person_sex check (sex in ('male', 'female')),
  ethnicity text,
  -- domain/training/audience.ts
  audiences text[] not null,
  citizen_mark bytea,
  citizen_sealed bytea,
  account_id uuid references account,
  command_id uuid not null,
  recorded_at timestamptz not null,
  constraint training_person_village_of_commune check (village_id is null or commune_id is not null)
);
create index training_person_commune on training_person (commune_id, folded);
create index training_person_place on training_person (place_id) where commune_id is null;
create unique index training_person_account_once on training_person (account_id) where account_id is not null;

-- A person in a campaign, with the code of the invitation (for a phone without account).
create table training_enrolment (
  campaign_id uuid not null references training_campaign,
  person_id uuid not null references training_person,
  place_id text not null,
  commune_id text,
  village_id uuid,
  code text not null constraint training_code_once unique,
  invited_on date,
  invited_times integer not null default 0,
  -- The person whose seat it takes over.
  substitute_for uuid references training_person,
  withdrawn_on date,
  command_id uuid not null,
  primary key (campaign_id, person_id)
);
create index training_enrolment_person on training_enrolment (person_id);

-- A person's seat in a session.
create table training_seat (
  session_id uuid not null references training_session,
  person_id uuid not null references training_person,
  campaign_id uuid not null references training_campaign,
  point_id uuid not null references training_point,
  place_id text not null,
  commune_id text,
  village_id uuid,
  state text not null default 'invited' constraint training_seat_state check (state in ('invited', 'confirmed', 'declined', 'moved', 'withdrawn')),
  command_id uuid not null,
  primary key (session_id, person_id)
);
create index training_seat_person on training_seat (person_id);
create index training_seat_point on training_seat (point_id);

-- What happened to a person in a campaign, in order: nothing of it is overwritten.
create table training_enrolment_event (
  event_id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null,
  person_id uuid not null,
  place_id text not null,
  commune_id text,
  village_id uuid,
  kind text not null constraint training_enrolment_event_kind check (kind in
    ('loaded', 'invited', 'reinvited', 'confirmed', 'declined', 'moved', 'substituted', 'withdrawn')),
  session_id uuid,
  from_session_id uuid,
  note text not null default '',
  on_date date not null,
  by_account uuid,
  command_id uuid not null,
  at timestamptz not null
);
create index training_enrolment_event_person on training_enrolment_event (campaign_id, person_id, at);
create trigger training_enrolment_event_append_only before update or delete on training_enrolment_event
  for each row execute function refuse_change();

-- Presence of a person in one half-day at one point. A mistake is voided with its reason, never erased.
create table training_attendance (
  session_id uuid not null references training_session,
  half integer not null,
  person_id uuid not null references training_person,
  campaign_id uuid not null,
  point_id uuid not null references training_point,
  -- Unit of the point; the person's place beside it.
  point_place_id text not null,
  place_id text not null,
  commune_id text,
  village_id uuid,
  state text not null constraint training_attendance_state check (state in ('present', 'late')),
  method text not null constraint training_attendance_method check (method in ('code', 'list', 'paper')),
  -- By the server; recorded_at by the device, which decides nothing.
  at timestamptz not null,
  recorded_at timestamptz,
  by_account uuid,
  command_id uuid not null,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  primary key (session_id, half, person_id, command_id),
  constraint training_attendance_void_told check (num_nonnulls(voided_at, voided_by, void_reason) in (0, 3))
);
create unique index training_attendance_once on training_attendance (session_id, half, person_id) where voided_at is null;
create index training_attendance_point on training_attendance (point_id, half) where voided_at is null;
create index training_attendance_person on training_attendance (person_id) where voided_at is null;

-- What a point tells while a session runs. A point is silent when neither this, nor attendance, nor a question came.
create table training_signal (
  signal_id uuid primary key,
  session_id uuid not null references training_session,
  point_id uuid not null references training_point,
  place_id text not null,
  kind text not null constraint training_signal_kind check (kind in ('here', 'trouble', 'back')),
  note text not null default '',
  by_account uuid,
  at timestamptz not null,
  command_id uuid not null
);
create index training_signal_point on training_signal (session_id, point_id, at desc);

-- A question asked in a session, in practice, in the field or in the office; kept where it was asked.
create table training_question (
  question_id uuid primary key,
  -- Unit whose officers answer it.
  place_id text not null references place,
  -- Where it was asked: the asker's or the point's unit.
  asked_place_id text not null references place,
  asked_from text not null constraint training_question_from check (asked_from in ('session', 'practice', 'field', 'office')),
  campaign_id uuid references training_campaign,
  session_id uuid references training_session,
  point_id uuid references training_point,
  -- Of which form and question it is about, if any; standards and forms as in training_campaign.forms.
  form text,
  form_question text,
  asked_by uuid references account,
  asker text not null,
  text text not null,
  folded text not null,
  state text not null default 'open' constraint training_question_state check (state in ('open', 'taken', 'answered', 'merged', 'closed')),
  owner_id uuid references account,
  due_on date,
  merged_into uuid references training_question,
  asked_at timestamptz not null,
  command_id uuid not null,
  constraint training_question_merged check ((state = 'merged') = (merged_into is not null))
);
create index training_question_session on training_question (session_id, asked_at);
create index training_question_place on training_question (place_id, asked_at desc);

-- An answer and its corrections, each a version; source: {title, article, number, on} of the legal text it rests on.
create table training_answer (
  question_id uuid not null references training_question,
  version integer not null,
  place_id text not null,
  text text not null,
  folded text not null,
  source jsonb,
  -- The form or standard it holds for.
  form text,
  -- Who reads it: everybody, everybody under a unit, the people of a campaign, or the asker only.
  audience text not null constraint training_answer_audience check (audience in ('everybody', 'place', 'campaign', 'asker')),
  answered_by uuid not null references account,
  answered_on date not null,
  at timestamptz not null,
  command_id uuid not null,
  primary key (question_id, version)
);
create trigger training_answer_append_only before update or delete on training_answer
  for each row execute function refuse_change();

-- Until when an account has looked at the answers.
create table training_question_seen (
  account_id uuid primary key references account,
  seen_at timestamptz not null
);

-- What is taught from: a document, slides, a picture, a video, or a text; each version whole.
create table training_material (
  material_id uuid primary key,
  place_id text not null references place,
  title text not null,
  folded text not null,
  topic text not null,
  forms text[] not null,
  command_id uuid not null,
  recorded_at timestamptz not null
);
create index training_material_place on training_material (place_id);

create table training_material_version (
  material_id uuid not null references training_material,
  version integer not null,
  place_id text not null,
  kind text not null constraint training_material_kind check (kind in ('document', 'slides', 'picture', 'video', 'text')),
  sha256 text,
  media_type text,
  size integer,
  text text,
  file_name text,
  note text not null default '',
  valid_from date not null,
  valid_to date,
  command_id uuid not null,
  recorded_at timestamptz not null,
  primary key (material_id, version),
  constraint training_material_file_or_text check ((kind = 'text') = (text is not null) and (kind = 'text') = (sha256 is null))
);

create table training_subject_material (
  subject_id uuid not null references training_subject,
  material_id uuid not null references training_material,
  place_id text not null,
  position integer not null,
  primary key (subject_id, material_id)
);

-- Words beside a question of a form: guidance of an organiser, or a surveyor's tip after somebody approved it.
create table training_pin (
  pin_id uuid primary key,
  place_id text not null references place,
  kind text not null constraint training_pin_kind check (kind in ('guidance', 'tip')),
  form text not null,
  form_question text not null,
  text text not null,
  material_id uuid references training_material,
  page integer,
  state text not null constraint training_pin_state check (state in ('proposed', 'approved', 'refused', 'withdrawn')),
  state_reason text,
  proposed_by uuid not null references account,
  approved_by uuid references account,
  command_id uuid not null,
  recorded_at timestamptz not null,
  constraint training_pin_approved check (state <> 'approved' or approved_by is not null)
);
create index training_pin_form on training_pin (form, form_question) where state = 'approved';

-- One try of an exercise (domain/training). It names no household and no round, and no key leads to one.
create table practice_attempt (
  attempt_id uuid primary key,
  account_id uuid not null references account,
  -- The account's place that day.
  place_id text not null,
  commune_id text,
  village_id uuid,
  exercise_id text not null,
  form text not null,
  answers jsonb not null,
  -- Answers that differ from the key.
  differences integer not null constraint practice_differences check (differences >= 0),
  asked integer not null,
  detail jsonb not null,
  handed_at timestamptz not null,
  recorded_at timestamptz,
  command_id uuid not null
);
create index practice_attempt_account on practice_attempt (account_id, exercise_id);
create trigger practice_attempt_append_only before update or delete on practice_attempt
  for each row execute function refuse_change();

-- Households of exercises have ids of their own kind, and no table of real work takes one.
create function is_practice_id(id uuid) returns boolean language sql immutable parallel safe
  return id::text like 'da7a5a3b-%';
alter table household add constraint household_not_practice check (not is_practice_id(household_id));
alter table review_case add constraint review_case_not_practice check (not is_practice_id(household_id) and not is_practice_id(round_id));
alter table survey add constraint survey_not_practice check (not is_practice_id(household_id) and not is_practice_id(round_id));
alter table survey_delivery add constraint survey_delivery_not_practice check (not is_practice_id(household_id) and not is_practice_id(round_id));
alter table round add constraint round_not_practice check (not is_practice_id(round_id));

-- Questions an organiser adds to the bank of domain/training. options: [{text, right}].
create table bank_question (
  bank_question_id uuid primary key,
  place_id text not null references place,
  topic text not null,
  forms text[] not null,
  text text not null,
  options jsonb not null,
  why text not null,
  source text not null,
  withdrawn_on date,
  command_id uuid not null,
  recorded_at timestamptz not null
);

-- The test of a campaign: how many questions of which topic, pass mark in per cent, attempts, minutes.
create table quiz (
  quiz_id uuid primary key,
  campaign_id uuid not null references training_campaign,
  place_id text not null references place,
  title text not null,
  draw jsonb not null,
  pass_mark integer not null constraint quiz_pass_mark check (pass_mark between 1 and 100),
  attempts integer not null constraint quiz_attempts check (attempts between 1 and 20),
  minutes integer not null constraint quiz_minutes check (minutes between 1 and 240),
  command_id uuid not null,
  recorded_at timestamptz not null
);
create index quiz_campaign on quiz (campaign_id);

-- A paper drawn for a person: the questions with their right answers as they were that day, then the answers given.
create table quiz_paper (
  paper_id uuid primary key,
  quiz_id uuid not null references quiz,
  campaign_id uuid not null,
  account_id uuid not null references account,
  place_id text not null,
  commune_id text,
  village_id uuid,
  attempt integer not null,
  questions jsonb not null,
  drawn_at timestamptz not null,
  started_at timestamptz,
  answers jsonb,
  -- Whole seconds between opening and handing in, as the device counted them; and when it came here.
  taken_s integer,
  handed_at timestamptz,
  right_count integer,
  score integer constraint quiz_paper_score check (score between 0 and 100),
  passed boolean,
  late boolean not null default false,
  command_id uuid not null,
  constraint quiz_paper_once unique (quiz_id, account_id, attempt),
  constraint quiz_paper_handed check (num_nonnulls(answers, handed_at, right_count, score, passed) in (0, 5))
);

-- Certificate that somebody was trained; it holds for the forms it names, as long as a round uses them.
create table training_certificate (
  certificate_id uuid primary key,
  campaign_id uuid not null references training_campaign,
  -- The unit that issues and numbers it.
  issuer_place_id text not null references place,
  person_id uuid not null references training_person,
  place_id text not null,
  commune_id text,
  village_id uuid,
  year integer not null,
  serial integer not null,
  number text not null,
  -- What the QR code leads to: long enough not to be guessed.
  check_code text not null constraint training_certificate_code_once unique,
  forms text[] not null,
  issued_on date not null,
  signer jsonb not null,
  revoked_on date,
  revoke_reason text,
  command_id uuid not null,
  recorded_at timestamptz not null,
  constraint training_certificate_number_once unique (issuer_place_id, year, serial),
  constraint training_certificate_one unique (campaign_id, person_id),
  constraint training_certificate_revoked check ((revoked_on is null) = (revoke_reason is null))
);
create index training_certificate_person on training_certificate (person_id);

-- A named officer lets somebody survey without a valid certificate.
create table untrained_allowed (
  round_id uuid not null references round,
  account_id uuid not null references account,
  commune_id text not null references place,
  reason text not null,
  allowed_by uuid not null references account,
  allowed_on date not null,
  allowed_at timestamptz not null,
  command_id uuid not null,
  primary key (round_id, account_id)
);
create trigger untrained_allowed_append_only before update or delete on untrained_allowed
  for each row execute function refuse_change();

-- Short news of a session, as the authorities publish one; photos by hash. No household is named in it.
create table training_news (
  news_id uuid primary key,
  session_id uuid not null references training_session,
  campaign_id uuid not null,
  place_id text not null references place,
  title text not null,
  text text not null,
  photos jsonb not null,
  published_on date,
  command_id uuid not null,
  recorded_at timestamptz not null
);

-- Propaganda as work with proof: a loudspeaker text, a leaflet, a talk in the village.
create table propaganda_task (
  task_id uuid primary key,
  place_id text not null references place,
  commune_id text,
  village_id uuid references village,
  campaign_id uuid references training_campaign,
  kind text not null constraint propaganda_kind check (kind in ('loudspeaker', 'leaflet', 'talk', 'other')),
  title text not null,
  text text not null,
  due_on date not null,
  done_on date,
  done_note text,
  proof jsonb not null default '[]',
  people integer,
  done_by uuid references account,
  command_id uuid not null,
  recorded_at timestamptz not null,
  constraint propaganda_done_told check (num_nonnulls(done_on, done_note, done_by) in (0, 3))
);
create index propaganda_place on propaganda_task (place_id, due_on);
create index propaganda_commune on propaganda_task (commune_id, due_on);

do $$
declare
  t text;
  -- What a unit arranges is read by everybody at and under it (a unit over my places, or 'vn'), and by those above.
  unit text := '((select rs_country()) or place_id = ''vn'' or place_id in (select rs_places()))';
  in_its_name text := '((select rs_country()) or rs_whole(place_id))';
  -- A person is seen where he or she works, and above.
  person text := '((select rs_country()) or commune_id = any ((select rs_communes())::text[]) or village_id = any ((select rs_villages())::uuid[]) or (commune_id is null and rs_whole(place_id)))';
begin
  foreach t in array array['training_campaign', 'training_group', 'training_subject', 'training_session', 'training_point',
    'training_staff', 'training_material', 'training_material_version', 'training_subject_material', 'bank_question',
    'quiz', 'training_news', 'training_signal'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for select using %s', t || '_read', t, unit);
    execute format('create policy %I on %I for insert with check %s', t || '_write', t, in_its_name);
    execute format('create policy %I on %I for update using %s', t || '_change', t, in_its_name);
    execute format('create policy %I on %I for delete using %s', t || '_drop', t, in_its_name);
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;

  alter table training_cost enable row level security;
  execute format('create policy training_cost_unit on training_cost using %s with check %s', in_its_name, in_its_name);
  grant select, insert, update, delete on training_cost to ra_soat_app;

  -- A tip is proposed by somebody in the unit whose officers approve it.
  alter table training_pin enable row level security;
  execute format('create policy training_pin_read on training_pin for select using %s', unit);
  execute format('create policy training_pin_write on training_pin for insert with check ((state = ''proposed'' and %s) or %s)', unit, in_its_name);
  execute format('create policy training_pin_change on training_pin for update using %s', in_its_name);
  grant select, insert on training_pin to ra_soat_app;

  foreach t in array array['training_person', 'training_enrolment', 'training_enrolment_event', 'practice_attempt', 'quiz_paper'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I using %s with check %s', t || '_place', t, person, person);
    execute format('grant select, insert on %I to ra_soat_app', t);
  end loop;

  -- Seats, presence and certificates are seen by the person''s place and by the unit of the session, point or issuer.
  alter table training_seat enable row level security;
  execute format('create policy training_seat_place on training_seat using %s with check %s', person, person);
  grant select, insert on training_seat to ra_soat_app;
  alter table training_attendance enable row level security;
  execute format('create policy training_attendance_place on training_attendance using (%s or rs_whole(point_place_id)) with check (%s or rs_whole(point_place_id))', person, person);
  grant select, insert on training_attendance to ra_soat_app;
  alter table training_certificate enable row level security;
  execute format('create policy training_certificate_place on training_certificate using (%s or rs_whole(issuer_place_id)) with check (rs_whole(issuer_place_id))', person);
  grant select, insert on training_certificate to ra_soat_app;

  -- Questions are read where they were asked, by the unit that answers, and by everybody once they are answered;
  -- whom an answer is for is judged by the application (it names no household).
  alter table training_question enable row level security;
  execute format('create policy training_question_read on training_question for select using (state = ''answered'' or %s or rs_whole(place_id))', replace(unit, 'place_id', 'asked_place_id'));
  execute format('create policy training_question_ask on training_question for insert with check %s', replace(unit, 'place_id', 'asked_place_id'));
  execute format('create policy training_question_change on training_question for update using (%s)', in_its_name);
  grant select, insert on training_question to ra_soat_app;
  alter table training_answer enable row level security;
  execute format('create policy training_answer_read on training_answer for select using (audience in (''everybody'', ''campaign'', ''asker'') or %s)', unit);
  execute format('create policy training_answer_write on training_answer for insert with check (%s)', in_its_name);
  grant select, insert on training_answer to ra_soat_app;
  grant select, insert, update on training_question_seen to ra_soat_app;

  alter table untrained_allowed enable row level security;
  create policy untrained_allowed_place on untrained_allowed
    using ((select rs_country()) or commune_id = any ((select rs_communes())::text[]))
    with check ((select rs_country()) or commune_id = any ((select rs_communes())::text[]));
  grant select, insert on untrained_allowed to ra_soat_app;

  alter table propaganda_task enable row level security;
  execute format('create policy propaganda_task_place on propaganda_task using (%s or rs_whole(place_id)) with check (%s or rs_whole(place_id))', person, person);
  grant select, insert on propaganda_task to ra_soat_app;
end
$$;

grant update on training_campaign, training_subject, training_session, training_point, training_staff to ra_soat_app;
grant delete on training_group, training_subject, training_point, training_staff, training_subject_material to ra_soat_app;
grant update (name, folded, phone, sex, ethnicity, audiences, citizen_mark, citizen_sealed, account_id, village_id, village_name) on training_person to ra_soat_app;
grant update (invited_on, invited_times, substitute_for, withdrawn_on) on training_enrolment to ra_soat_app;
grant update (point_id, state) on training_seat to ra_soat_app;
grant update (voided_at, voided_by, void_reason) on training_attendance to ra_soat_app;
grant update (state, owner_id, due_on, merged_into, text, folded) on training_question to ra_soat_app;
grant update (title, folded, topic, forms) on training_material to ra_soat_app;
grant update (valid_to) on training_material_version to ra_soat_app;
grant update (state, state_reason, approved_by) on training_pin to ra_soat_app;
grant update (withdrawn_on) on bank_question to ra_soat_app;
grant update (started_at, answers, taken_s, handed_at, right_count, score, passed, late) on quiz_paper to ra_soat_app;
grant update (revoked_on, revoke_reason) on training_certificate to ra_soat_app;
grant update (title, text, photos, published_on) on training_news to ra_soat_app;
grant update (done_on, done_note, proof, people, done_by) on propaganda_task to ra_soat_app;
