import type { RoleId } from '../access/role.ts';
import type { Audience } from './audience.ts';

/** As whom somebody with a role of the system is invited; who only teaches, learns or keeps the house is not. */
export const audienceOfRole: Readonly<Partial<Record<RoleId, Audience>>> = {
  villageHead: 'villageHead',
  enumerator: 'enumerator',
  steeringCommittee: 'steeringCommittee',
  povertyOfficer: 'communeOfficer',
  communeChairman: 'leader',
  districtOfficer: 'districtOfficer',
  provincialDepartment: 'provinceOfficer',
  fatherlandFront: 'front',
};
