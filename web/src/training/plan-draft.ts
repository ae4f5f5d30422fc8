import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { audiences, courseKinds, type Audience, type CourseKind } from '@ra-soat/domain/training/audience.ts';
import { completeBasis, type BasisDraft } from '../rounds/basis-draft.ts';
import type { PickedPlace } from '../places/place-picker.tsx';
import type { CampaignAnswer } from './campaign.ts';

export interface GroupDraft {
  readonly key: string;
  readonly audience: Audience;
  readonly places: readonly PickedPlace[];
  readonly expected: number | null;
}

export interface SubjectDraft {
  readonly subjectId: string;
  readonly title: string;
  readonly kind: CourseKind;
  readonly minutes: number | null;
}

/** The plan of a campaign while it is being typed. */
export interface PlanDraft {
  readonly title: string;
  readonly kind: CourseKind;
  readonly planNumber: string;
  readonly planOn: IsoDate | null;
  readonly basis: readonly BasisDraft[];
  /** One a line. */
  readonly organisers: string;
  readonly year: number | null;
  readonly forms: readonly string[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly groups: readonly GroupDraft[];
  readonly subjects: readonly SubjectDraft[];
}

export const blankGroup = (): GroupDraft => ({
  ...{ key: crypto.randomUUID(), audience: 'enumerator', places: [], expected: null },
});

export const blankSubject = (): SubjectDraft => ({
  ...{ subjectId: crypto.randomUUID(), title: '', kind: 'review', minutes: 90 },
});

/** A plan for the year of the round, with the places where most is the same each year. */
export function blankPlan(year: number, organiser: string): PlanDraft {
  return {
    ...{ title: '', kind: 'review', planNumber: '', planOn: null, basis: [], organisers: organiser, year },
    ...{ forms: ['vn-2022/v2'], from: null, to: null, groups: [blankGroup()], subjects: [blankSubject()] },
  };
}

/** What stands in the plan, ready to be changed. */
export function draftOf({ campaign, basis, organisers, groups, subjects }: CampaignAnswer): PlanDraft {
  const { title, kind, planNumber, planOn, year, forms, from, to } = campaign;
  return {
    ...{ title, kind, planNumber, planOn, year, forms, from, to, organisers: organisers.join('\n'), subjects },
    basis: basis.map((row) => ({ ...row, key: crypto.randomUUID() })),
    groups: groups.map(({ audience, places, expected }) => ({
      ...{ key: crypto.randomUUID(), audience, expected },
      places: places.map(({ place, name }) => ({ placeId: place, name })),
    })),
  };
}

const untouched = ({ title, number, on }: BasisDraft) => title.trim() === '' && number.trim() === '' && on === null;

/** Papers as they are sent; none is fine, half a paper is not. */
function basisOf(rows: readonly BasisDraft[]) {
  const typed = rows.filter((row) => !untouched(row));
  return typed.length === 0 ? [] : completeBasis(typed);
}

/** The plan as it is sent; undefined while something is missing. */
export function completePlan(draft: PlanDraft) {
  const { title, kind, planNumber, planOn, year, forms, from, to } = draft;
  const basis = basisOf(draft.basis);
  const organisers = draft.organisers.split('\n').filter((line) => line.trim() !== '');
  const subjects = draft.subjects.flatMap(({ minutes, ...rest }) =>
    rest.title.trim() === '' || minutes === null ? [] : [{ ...rest, minutes }],
  );
  const whole = title.trim() !== '' && planNumber.trim() !== '' && organisers.length > 0;
  const ready = whole && subjects.length === draft.subjects.length;
  if (!ready || basis === undefined || planOn === null || year === null || from === null || to === null) {
    return undefined;
  }
  const groups = draft.groups.map(({ audience, places, expected }) => ({
    ...{ audience, expected, places: places.map(({ placeId }) => placeId) },
  }));
  return { title, kind, planNumber, planOn, basis, organisers, year, forms: [...forms], from, to, groups, subjects };
}

/** One of the known kinds, from a select. */
export const courseKindOf = (value: string): CourseKind => courseKinds.find((kind) => kind === value) ?? 'review';
export const audienceOf = (value: string): Audience => audiences.find((one) => one === value) ?? 'enumerator';
