import type { Finding } from '../kernel/finding.ts';

/** Everything that can be wrong with, or missing from, an evidence. */
export type FindingCode =
  | 'answer_missing'
  | 'option_unknown'
  | 'out_of_range'
  | 'not_whole'
  | 'not_a_day'
  | 'not_measured'
  | 'interview_not_a_day'
  | 'members_missing'
  | 'no_head'
  | 'two_heads'
  | 'two_spouses'
  | 'duplicate_member'
  | 'duplicate_member_id'
  | 'name_missing'
  | 'duplicate_citizen_number'
  | 'citizen_number_form'
  | 'citizen_number_sex'
  | 'citizen_number_year'
  | 'birth_missing'
  | 'birth_not_a_day'
  | 'birth_year_invalid'
  | 'birth_year_differs'
  | 'born_after_interview'
  | 'very_old'
  | 'birth_day_needed'
  | 'sex_missing'
  | 'ethnicity_unknown'
  | 'head_young'
  | 'child_older'
  | 'parent_younger'
  | 'level_too_late'
  | 'level_too_early'
  | 'studying_not_attending'
  | 'pension_young'
  | 'insurance_expired'
  | 'measured_after_interview'
  | 'floor_area_large'
  | 'internet_without_device'
  | 'area_special'
  | 'b1_question_unknown'
  | 'b1_members_differ'
  | 'b1_not_whole'
  | 'b1_not_multiple_of_5'
  | 'b1_high'
  | 'b1_total_missing'
  | 'b1_unscored'
  | 'b1_differs'
  | 'b2_out_of_range'
  | 'b2_not_ticks'
  | 'ticks_missing'
  | 'tick_unknown'
  | 'tick_differs'
  | 'tick_changed'
  | 'cause_unknown'
  | 'other_cause_missing'
  | 'no_labour_reason_missing'
  | 'version_differs';

/** A finding of the survey, its code checked. */
export interface SurveyFinding extends Finding {
  readonly code: FindingCode;
}

export function error(code: FindingCode, path: string, values: NonNullable<Finding['values']> = {}): SurveyFinding {
  return { code, path, severity: 'error', values };
}

/** May be kept with a reason. */
export function warning(code: FindingCode, path: string, values: NonNullable<Finding['values']> = {}): SurveyFinding {
  return { code, path, severity: 'warning', values };
}

/** An answer still missing. */
export function gap(code: FindingCode, path: string, values: NonNullable<Finding['values']> = {}): SurveyFinding {
  return { code, path, severity: 'gap', values };
}
