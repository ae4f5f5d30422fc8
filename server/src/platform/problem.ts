import type { ReviewProblem } from '@ra-soat/domain/review/review-problem.ts';

/** What stops a request that is no defect; code → HTTP status. Words stand in words/problems.vi.ts. */
export const problemStatus = {
  SIGN_IN_NEEDED: 401,
  SIGN_IN_FAILED: 401,
  PASSWORD_CHANGE_NEEDED: 403,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  UNKNOWN_KIND: 404,
  BODY_INVALID: 422,
  BODY_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  VERSION_UNKNOWN: 422,
  VERSION_AHEAD: 425,
  SEALED_FOREIGN: 409,
  SEALED_DAMAGED: 422,
  DELIVERY_ENDED: 409,
  DELIVERY_OWN: 409,
  DELIVERY_ACCEPTED: 409,
  COMMAND_REUSED: 409,
  CASE_CHANGED: 409,
  CASE_NOT_SAME_ROUND: 409,
  ALREADY_EXISTS: 409,
  ALREADY_SET_UP: 409,
  USERNAME_TAKEN: 409,
  ROUND_EXISTS: 409,
  VILLAGE_EXISTS: 409,
  NUMBER_TAKEN: 409,
  NUMBER_NOT_REACHED: 422,
  NOTHING_TO_ISSUE: 409,
  CERTIFICATE_HANDED: 409,
  CERTIFICATE_NOT_HANDED: 409,
  CERTIFICATE_LAPSED: 409,
  CERTIFICATE_TAKEN_BACK: 409,
  NOTHING_TO_TAKE_BACK: 409,
  HOUSEHOLD_TWICE: 422,
  NOTHING_TO_TELL: 409,
  NOTHING_TO_PRINT: 409,
  PRINTING_BUSY: 503,
  PERSONS_BELOW_HOUSEHOLDS: 422,
  PEOPLE_FAULTY: 422,
  ACCOUNT_STOPPED: 409,
  HANDED_TO_SELF: 422,
  NOTHING_TO_HAND: 409,
  ROLE_UNKNOWN: 422,
  ROLE_NOT_AT_LEVEL: 422,
  STANDARD_NOT_USABLE: 422,
  STANDARD_NOT_IN_FORCE: 422,
  STANDARD_NOT_OF_ROUND: 422,
  NO_OPENING_BY_STANDARD: 422,
  AREA_TYPE_UNKNOWN: 422,
  PLACE_NOT_ON_DAY: 422,
  SURVEY_HAS_ERRORS: 422,
  FORM_VERSION_DIFFERS: 422,
  WARNING_NEEDS_REASON: 422,
  CITIZEN_NUMBER_NOT_HERE: 422,
  LISTED_ELSEWHERE: 409,
  REQUEST_LOOKALIKE: 409,
  REQUEST_ANSWERED: 409,
  REQUEST_NOT_REFUSED: 409,
  MERGE_DECIDED: 409,
  MERGE_KEEPS_LISTED: 409,
  MERGE_NOT_THERE: 409,
  BRANCH_ROW_SETTLED: 409,
  FORM_A_FAULTY: 422,
  FORM_A_MISSING: 409,
  FORM_A_OTHER: 409,
  SCREENING_INCOMPLETE: 422,
  SCREENING_FIRST: 409,
  SCORE_TABLE_FAULTY: 422,
  SETTING_REFUSED: 422,
  DEMONSTRATION_TABLE: 409,
  BLOB_HASH_DIFFERS: 422,
  ENUMERATOR_UNKNOWN: 422,
  NOT_ANSWERED_YET: 409,
  COMMITTEE_TOO_LATE: 409,
  BLOB_TYPE_REFUSED: 415,
  MATERIAL_TYPE_REFUSED: 415,
  MATERIAL_RUNS: 422,
  MATERIAL_LOCKED: 422,
  MATERIAL_TWO_IN_ONE: 422,
  MATERIAL_CHANGED: 409,
  PIN_DECIDED: 409,
  PIN_OWN: 409,
  ATTACHMENT_NOT_SENT: 422,
  DAY_AHEAD: 422,
  FILE_REFUSED: 422,
  IMPORT_RUNNING: 409,
  IMPORT_BROKE: 500,
  REVIEW_REFUSED: 409,
  VILLAGE_REFUSED: 409,
  PREVIEW_OUTDATED: 409,
  FIGURES_INCOMPLETE: 409,
  FIGURES_NOTHING: 409,
  FIGURES_DAMAGED: 409,
  FIGURES_NEED_REASON: 422,
  DAYS_REVERSED: 422,
  PLAN_AGAINST_LAW: 422,
  PLAN_EXISTS: 409,
  PLAN_CHANGED: 409,
  PLAN_NOT_FOR_ROUND: 422,
  VILLAGE_NOT_HERE: 422,
  UNIT_NOT_BELOW: 422,
  TASK_DONE: 409,
  REMARK_NOT_WAITING: 409,
  DEVICE_NO_ORDER: 404,
  ASSIGNMENT_NOT_YOURS: 403,
  MESSAGE_UNKNOWN: 404,
  SESSION_OVER: 409,
  KEYING_OPEN: 409,
  KEYING_NOT_WAITING: 409,
  KEYING_OVERTAKEN: 409,
  KEYED_BY_YOURSELF: 409,
  KEYING_NEEDS_SCAN: 409,
  KEYING_UNSETTLED: 422,
  TRAINING_OVER: 409,
  TRAINING_NEEDS_REASON: 422,
  TRAINING_STEP_REFUSED: 409,
  TRAINING_SUBJECT_USED: 409,
  TRAINING_UNIT_NOT_UNDER: 422,
  TRAINING_HALVES_WRONG: 422,
  TRAINING_HALF_HELD: 409,
  TRAINING_SUBJECT_UNKNOWN: 422,
  TRAINING_SESSION_OVER: 409,
  TRAINING_POINT_USED: 409,
  TRAINING_POINT_ABOVE_UNKNOWN: 422,
  TRAINING_LAST_POINT: 422,
} as const;

export type ProblemCode = keyof typeof problemStatus;

export interface ProblemDetail {
  /** Field and reason pairs of a body that does not fit. */
  readonly fields?: readonly { path: string; message: string }[];
  readonly values?: Readonly<Record<string, string | number>>;
  /** The problem of a machine of domain/review behind REVIEW_REFUSED. */
  readonly review?: ReviewProblem;
}

/** The one error a handler throws for something a person can be told. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly detail: ProblemDetail;
  constructor(code: ProblemCode, detail: ProblemDetail = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
  get status(): number {
    return problemStatus[this.code];
  }
}

/** Named constraints of the database that a person can be told about. */
const constraintProblem: Readonly<Record<string, ProblemCode>> = {
  account_username_once: 'USERNAME_TAKEN',
  account_pkey: 'ALREADY_EXISTS',
  round_once: 'ROUND_EXISTS',
  round_pkey: 'ALREADY_EXISTS',
  round_event_pkey: 'ALREADY_EXISTS',
  village_pkey: 'ALREADY_EXISTS',
  village_name_once: 'VILLAGE_EXISTS',
  village_count_persons: 'PERSONS_BELOW_HOUSEHOLDS',
  decision_number_once: 'NUMBER_TAKEN',
  decision_serial_once: 'NUMBER_TAKEN',
  late_complaint_pkey: 'ALREADY_EXISTS',
  certificate_number_once: 'NUMBER_TAKEN',
  decision_pkey: 'ALREADY_EXISTS',
  meeting_pkey: 'ALREADY_EXISTS',
  posting_pkey: 'ALREADY_EXISTS',
  household_pkey: 'ALREADY_EXISTS',
  objection_pkey: 'ALREADY_EXISTS',
  score_table_pkey: 'ALREADY_EXISTS',
  score_table_demonstration_not_confirmed: 'DEMONSTRATION_TABLE',
  review_request_once: 'ALREADY_EXISTS',
  review_request_pkey: 'ALREADY_EXISTS',
  visit_question_answered_once: 'ALREADY_EXISTS',
  branch_row_chosen_once: 'BRANCH_ROW_SETTLED',
  branch_list_pkey: 'ALREADY_EXISTS',
  form_a_pkey: 'ALREADY_EXISTS',
  review_case_pkey: 'ALREADY_EXISTS',
  incident_answer_pkey: 'ALREADY_EXISTS',
  certificate_pkey: 'ALREADY_EXISTS',
  attachment_pkey: 'ALREADY_EXISTS',
  keyed_paper_pkey: 'ALREADY_EXISTS',
  keyed_paper_open: 'KEYING_OPEN',
  committee_meeting_pkey: 'ALREADY_EXISTS',
  attachment_superseded_pkey: 'ALREADY_EXISTS',
  certificate_void_once: 'NUMBER_TAKEN',
  certificate_event_pkey: 'ALREADY_EXISTS',
  household_notice_pkey: 'ALREADY_EXISTS',
  certificate_return_pkey: 'ALREADY_EXISTS',
  import_batch_pkey: 'ALREADY_EXISTS',
  frozen_figures_pkey: 'ALREADY_EXISTS',
  figures_version_once: 'ALREADY_EXISTS',
  plan_pkey: 'PLAN_CHANGED',
  plan_once: 'PLAN_EXISTS',
  committee_pkey: 'ALREADY_EXISTS',
  committee_member_pkey: 'ALREADY_EXISTS',
  invitation_pkey: 'ALREADY_EXISTS',
  guidance_pkey: 'ALREADY_EXISTS',
  guidance_validity: 'DAYS_REVERSED',
  directive_pkey: 'ALREADY_EXISTS',
  inspection_pkey: 'ALREADY_EXISTS',
  inspection_remark_pkey: 'ALREADY_EXISTS',
  field_message_pkey: 'ALREADY_EXISTS',
  training_question_pkey: 'ALREADY_EXISTS',
  training_material_pkey: 'ALREADY_EXISTS',
  training_material_version_pkey: 'MATERIAL_CHANGED',
  training_pin_pkey: 'ALREADY_EXISTS',
  training_pin_material_id_fkey: 'NOT_FOUND',
  training_campaign_pkey: 'ALREADY_EXISTS',
  training_campaign_event_pkey: 'ALREADY_EXISTS',
  training_subject_pkey: 'ALREADY_EXISTS',
  training_session_pkey: 'ALREADY_EXISTS',
  training_point_pkey: 'ALREADY_EXISTS',
  training_point_host_account_id_fkey: 'NOT_FOUND',
  training_staff_pkey: 'ALREADY_EXISTS',
  training_staff_account_id_fkey: 'NOT_FOUND',
  training_campaign_days: 'DAYS_REVERSED',
};

/** SQLSTATEs of a text that holds what no text may: a NUL character, half a letter. */
const unstorable: readonly string[] = ['22021', '22P05'];

/** A refusal of the database as the problem it stands for; anything else is a defect and stays as it is. */
export function problemOf(error: unknown): unknown {
  if (error instanceof Error && 'code' in error && unstorable.includes(String(error.code))) {
    return new Problem('BODY_INVALID');
  }
  if (error instanceof Error && 'constraint' in error && typeof error.constraint === 'string') {
    const code = constraintProblem[error.constraint];
    if (code) return new Problem(code);
  }
  return error;
}
