import type { IsoDate } from '../kernel/dates.ts';
import type { Verb } from './verb.ts';

export const roleIds = [
  'villageHead',
  'enumerator',
  'steeringCommittee',
  'povertyOfficer',
  'communeChairman',
  'districtOfficer',
  'provincialDepartment',
  'ministry',
  'fatherlandFront',
  'trainer',
  'trainee',
  'administrator',
  'auditor',
] as const;

export type RoleId = (typeof roleIds)[number];

export type PlaceLevel = 'nation' | 'province' | 'district' | 'commune' | 'village';

/** A role is granted to an account at a place of one of its levels and holds for the subtree below. */
export interface Role {
  readonly id: RoleId;
  readonly levels: readonly PlaceLevel[];
  readonly verbs: readonly Verb[];
  /** Last day on which the role exists. */
  readonly until?: IsoDate;
}
