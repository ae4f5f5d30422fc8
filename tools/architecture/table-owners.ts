export interface TableOwners {
  /** Rooms of server/src, by name. */
  readonly writers: readonly string[];
  /** More than one slice (the platform is none) needs a reason. */
  readonly why?: string;
}

const by = (...writers: readonly string[]): TableOwners => ({ writers });
const shared = (why: string, ...writers: readonly string[]): TableOwners => ({ writers, why });
const nobody = by();
const changing = 'a change of units puts villages, those who live there and those who work there under other communes';

const merging = 'a merge ends the place of the household that goes, its undoing opens it again';
const importing = 'the import of a workbook makes, in one transaction, the villages its rows live in';
const moving = 'an event moves people between households and makes new ones';
const surveying =
  'a survey records the household as it is found, in the transaction that stores it; an event changes who belongs to it';

/** Which room writes which table: what tools/architecture.test.ts finds in the code must be exactly this. */
export const tableOwners: Readonly<Record<string, TableOwners>> = {
  place: by('places'),
  place_kind: by('places'),
  place_link: by('places'),
  place_link_question: by('places'),
  place_list: by('places'),
  place_setting: by('settings'),
  holiday: by('settings'),
  deadline_change: by('settings'),
  village: shared(`${importing}; ${changing}`, 'households', 'places', 'units'),
  village_count: by('places'),
  // Its first row is written by a trigger of the database on village.
  village_commune: by('units'),
  unit_succession: by('units'),
  unit_change: by('units'),
  unit_change_village: by('units'),
  unit_change_household: by('units'),
  unit_change_grant: by('units'),
  unit_change_count: by('units'),
  // Kept by a trigger of the database on review_case.
  village_tally: nobody,
  // Kept by triggers of the database on household_status, status_profile and ledger_entry.
  village_mark: nobody,
  frozen_figures: by('reports'),
  series_source: by('series'),
  official_figure: by('series'),
  unit_total: by('place-reports'),
  unit_report: by('place-reports'),
  village_counter: shared(`${importing}; ${changing}`, 'households', 'places', 'platform', 'units'),
  // Doors that make a file at once write their line with it.
  export_log: by('exports', 'platform'),

  account: by('access', 'platform'),
  account_event: by('access', 'platform'),
  role_grant: shared(changing, 'access', 'platform', 'units'),
  session: by('access', 'platform'),

  // Sample data and other marks of a whole database: written by tools/demo.ts when it makes the database.
  installation: nobody,
  command: by('platform'),
  command_body: by('platform'),
  audit_chain: by('platform'),
  blob: by('platform'),
  blob_use: by('platform'),
  incident: by('platform'),
  incident_answer: by('incidents'),
  survey_delivery: by('platform'),
  delivery_settling: by('platform'),

  household: shared(moving, 'households', 'movements', 'platform'),
  household_place: shared(`${merging}; ${changing}`, 'duplicates', 'households', 'movements', 'platform', 'units'),
  household_member: shared(surveying, 'households', 'movements', 'platform', 'surveys'),
  household_citizen: shared(moving, 'households', 'movements', 'platform'),
  household_word: shared(`${moving}; ${changing}`, 'households', 'movements', 'platform', 'units'),
  household_source: by('households'),
  household_status: shared(
    `a decision gives the class; the import of last year’s list records the class that was decided before; ${changing}`,
    'decisions',
    'households',
    'platform',
    'units',
  ),
  ledger_entry: by('platform'),
  status_profile: shared(importing, 'households', 'platform'),
  household_event: shared('a merge of duplicates is an event too', 'duplicates', 'movements'),
  household_transfer: by('movements'),
  import_batch: by('households'),
  import_row: by('households'),

  round: by('platform', 'rounds'),
  round_event: by('platform'),
  village_round: by('platform'),
  village_event: by('platform'),
  review_case: by('platform', 'surveys'),
  case_event: by('platform'),
  case_result: by('platform'),
  assignment: by('fieldwork'),
  device: by('fieldwork'),
  device_wipe: by('fieldwork'),
  field_message: by('fieldwork'),
  field_message_read: by('fieldwork'),
  survey: by('platform'),
  meeting: by('meetings'),
  meeting_vote: by('meetings'),
  posting: by('postings'),
  posting_end: by('postings'),
  posting_line: by('postings'),
  objection: by('platform', 'postings'),
  decision: by('decisions'),
  decision_line: by('decisions'),
  decision_line_beside: by('decisions'),
  certificate: by('certificates'),
  certificate_void: by('certificates'),
  certificate_event: by('certificates'),
  certificate_return: by('certificates'),
  late_complaint: by('decisions'),
  review_request: by('requests'),
  review_request_step: by('requests'),
  income_round: by('income'),
  income_case: by('income'),
  income_case_event: by('income'),
  income_decision: by('income'),
  income_status: by('income'),
  visit_question: by('platform'),
  duplicate_judgement: by('duplicates'),
  visit_question_answer: by('branches'),
  branch_list: by('branches'),
  branch_row: by('branches'),
  branch_row_choice: by('branches'),
  household_fact: by('branches'),
  form_a: by('screening'),
  screening: by('screening'),
  keyed_paper: by('keying'),
  keyed_pass: by('keying'),
  keyed_settled: by('keying'),
  attachment: by('attachments'),
  attachment_superseded: by('attachments'),
  plan: by('plans'),
  committee: by('plans'),
  committee_member: by('plans'),
  invitation: by('plans'),
  guidance: by('guidance'),
  directive: by('directives'),
  directive_task: by('directives'),
  form_field_set: by('field-sets'),
  paper_number: by('paper-books'),
  paper_number_void: by('paper-books'),
  paper_set: by('documents'),
  paper_set_item: by('documents'),
  inspection: by('inspections'),
  inspection_remark: by('inspections'),
  household_notice: by('notices'),
  committee_meeting: by('committee'),
  committee_village: by('committee'),
  committee_case: by('committee'),
  // Loaded and confirmed by two persons before it is in force.
  score_table: by('standards'),

  // training: the plan
  training_campaign: by('training'),
  training_campaign_event: by('training'),
  training_group: by('training'),
  training_subject: by('training'),
  training_session: by('training-sessions'),
  training_point: by('training-sessions'),
  training_staff: by('training-sessions'),
  training_cost: by('training'),

  // training: people
  training_person: by('trainees'),
  training_enrolment: by('trainees'),
  training_seat: by('trainees'),
  training_enrolment_event: by('trainees'),

  // training: attendance
  training_attendance: by('attendance'),
  training_signal: by('attendance'),

  // training: questions and answers
  training_question: shared(
    'it is asked from many rooms by one writer; who answers takes, merges and closes it',
    'platform',
    'questions',
  ),
  training_answer: by('questions'),
  training_question_seen: by('questions'),

  // training: materials
  training_material: by('materials'),
  training_material_version: by('materials'),
  training_subject_material: by('materials'),
  training_pin: by('materials'),

  // training: practice
  practice_attempt: by('practice'),

  // training: tests and certificates
  bank_question: by('quizzes'),
  quiz: by('quizzes'),
  quiz_paper: by('quizzes'),
  training_certificate: by('quizzes'),

  // training: who may survey
  untrained_allowed: by('qualification'),

  // training: news and propaganda
  training_news: by('propaganda'),
  propaganda_task: by('propaganda'),
};
