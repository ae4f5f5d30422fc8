/** Columns of a table of trainees, in the order of the template. */
export const traineeColumns = [
  'name',
  'phone',
  'audience',
  'province',
  'district',
  'commune',
  'village',
  'citizenNumber',
  'sex',
  'ethnicity',
  'session',
] as const;

export type TraineeColumn = (typeof traineeColumns)[number];

/** One row of a table of trainees as it stands there; an absent column is blank. */
export type TraineeRow = Readonly<Record<TraineeColumn, string>> & { readonly row: number };

export type TraineeFaultCode =
  | 'NAME_SHORT'
  | 'PHONE_WRONG'
  | 'PHONE_OTHER_NAME'
  | 'ROW_REPEATED'
  | 'PERSON_ELSEWHERE'
  | 'AUDIENCE_UNKNOWN'
  | 'PROVINCE_UNKNOWN'
  | 'DISTRICT_UNKNOWN'
  | 'DISTRICT_NONE'
  | 'COMMUNE_UNKNOWN'
  | 'COMMUNE_SEVERAL'
  | 'COMMUNE_MISSING'
  | 'VILLAGE_UNKNOWN'
  | 'VILLAGE_SEVERAL'
  | 'CITIZEN_WRONG'
  | 'CITIZEN_ZERO_LOST'
  | 'CITIZEN_SEX'
  | 'CITIZEN_TAKEN'
  | 'SEX_UNKNOWN'
  | 'ETHNICITY_UNKNOWN'
  | 'SESSION_UNKNOWN'
  | 'SESSION_OVER'
  | 'SESSION_FULL'
  | 'SESSION_OVERLAP';

/** What is wrong with a row, in which column; the words are in words/trainees.vi.ts. */
export interface TraineeFault {
  readonly row: number;
  readonly column: TraineeColumn;
  readonly code: TraineeFaultCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A spelling that was understood as something else than it says to the letter. */
export interface Understood {
  readonly column: TraineeColumn;
  readonly written: string;
  readonly read: string;
}
