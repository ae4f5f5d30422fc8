create table meeting (
  meeting_id uuid primary key,
  round_id uuid not null,
  village_id uuid not null,
  commune_id text not null,
  held_on date not null,
  attendees integer not null,
  body jsonb not null,
  command_id uuid not null
);
create index meeting_village on meeting (round_id, village_id);

create table meeting_vote (
  household_id uuid not null,
  meeting_id uuid not null,
  round_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  joint boolean not null,
  agree integer not null,
  disagree integer not null,
  abstain integer not null,
  attendees integer not null,
  agreed boolean not null,
  class text not null,
  opinion text not null default '',
  primary key (household_id, meeting_id),
  constraint vote_adds_up check (agree + disagree + abstain = attendees),
  constraint vote_rule check (agreed = (2 * agree >= attendees))
);

-- A posted list is frozen: its lines and their hash never change; a later one is a new version.
create table posting (
  posting_id uuid primary key,
  round_id uuid not null,
  village_id uuid not null,
  commune_id text not null,
  version integer not null,
  posted_on date not null,
  ends_on date not null,
  ended_on date,
  body jsonb not null,
  hash text not null,
  command_id uuid not null,
  constraint posting_version_once unique (round_id, village_id, version)
);

create table posting_line (
  household_id uuid not null,
  posting_id uuid not null,
  round_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  position integer not null,
  head text not null,
  address text not null,
  class text not null,
  result text not null,
  primary key (household_id, posting_id)
);

create table objection (
  household_id uuid not null,
  objection_id uuid not null,
  round_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  received_on date not null,
  answer_by date,
  answered_on date,
  upheld boolean,
  body jsonb not null,
  command_id uuid not null,
  primary key (household_id, objection_id)
);

create table decision (
  decision_id uuid primary key,
  round_id uuid not null,
  commune_id text not null,
  kind text not null,
  number text not null,
  decided_on date not null,
  effective_on date not null,
  body jsonb not null,
  hash text not null,
  command_id uuid not null
);
create unique index decision_number_once on decision (commune_id, number, (extract(year from decided_on)));

create table decision_line (
  household_id uuid not null,
  decision_id uuid not null,
  round_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  list_kind text not null constraint decision_list_known check (list_kind in
    ('POOR', 'NEAR_POOR', 'EXITED_POVERTY', 'EXITED_NEAR_POVERTY')),
  position integer not null,
  body jsonb not null,
  primary key (household_id, decision_id, list_kind)
);
create index decision_line_decision on decision_line (decision_id, list_kind, position);

-- A certificate is one document over several years; numbers run per commune and year.
create table certificate (
  household_id uuid not null,
  decision_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  number text not null,
  serial integer not null,
  year integer not null,
  issued_on date not null,
  command_id uuid not null,
  primary key (household_id, decision_id),
  constraint certificate_number_once unique (commune_id, year, serial)
);

-- A workbook taken in: what it was, what became of each row. It can be asked for again at any time.
create table import_batch (
  import_id uuid primary key,
  round_id uuid not null,
  commune_id text not null,
  sha256 text not null,
  file_name text not null,
  command_id uuid not null,
  options jsonb not null,
  account_id uuid not null,
  state text not null constraint import_state_known check (state in ('waiting', 'working', 'done', 'failed')),
  done integer not null default 0,
  total integer not null default 0,
  outcome jsonb not null default '{}',
  problem text,
  started_at timestamptz not null,
  ended_at timestamptz
);
create table import_row (
  import_id uuid not null,
  commune_id text not null,
  position integer not null,
  sheet text not null,
  row integer not null,
  outcome text not null,
  household_id uuid,
  messages jsonb not null,
  raw jsonb not null,
  primary key (import_id, position)
);

-- Under which key and with which content a household came in from a workbook: a second import finds it again.
create table household_source (
  household_id uuid not null,
  commune_id text not null,
  village_id uuid not null,
  key text not null,
  hash text not null,
  import_id uuid not null,
  primary key (household_id, import_id)
);
create index household_source_key on household_source (commune_id, key);

create trigger meeting_append_only before update or delete on meeting for each row execute function refuse_change();
create trigger meeting_vote_append_only before update or delete on meeting_vote for each row execute function refuse_change();
create trigger posting_line_append_only before update or delete on posting_line for each row execute function refuse_change();
create trigger decision_append_only before update or delete on decision for each row execute function refuse_change();
create trigger decision_line_append_only before update or delete on decision_line for each row execute function refuse_change();
create trigger certificate_append_only before update or delete on certificate for each row execute function refuse_change();
