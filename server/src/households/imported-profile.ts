import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { ageOn } from '@ra-soat/domain/kernel/dates.ts';
import { causeOrder, CHILDREN_BELOW, type HouseholdProfile } from '@ra-soat/domain/reports/profile.ts';
import type { WorkbookHousehold, WorkbookMember } from '../platform/workbook/workbook-types.ts';

/** A child by its day of birth, or by its year alone; undefined where the list gives neither. */
function isChild({ born }: WorkbookMember, on: IsoDate): boolean | undefined {
  if (born === null) return undefined;
  const day = born.precision === 'day' ? born.on : `${born.year}-12-31`;
  return day > on || ageOn(day, on) < CHILDREN_BELOW;
}

/** What a list of last year tells of a household: its points and marks; no deprivation stands on it. */
export function importedProfile(household: WorkbookHousehold, on: IsoDate): HouseholdProfile {
  const { members, b1, b2, causes } = household;
  const head = members.find(({ relation }) => relation === 'head');
  const children = members.map((member) => isChild(member, on));
  return {
    ...{ b1, b2, indicators: null, needs: null, spouseEthnicity: null },
    ...{ childrenUninsured: null, childrenUndernourished: null, childrenNotSchooled: null },
    causes: causes.length === 0 ? null : causes.map((cause) => causeOrder.indexOf(cause) + 1).sort((a, b) => a - b),
    ethnicity: head?.ethnicity ?? null,
    femaleHead: head?.sex == null ? null : head.sex === 'female',
    noLabour: household.noLabourCapacity,
    merit: household.meritMember,
    children: children.includes(undefined) ? null : children.filter((child) => child).length,
  };
}
