import type { Exercise } from '@ra-soat/domain/training/exercises/exercise.ts';
import { practiceWords } from '@ra-soat/domain/words/practice.vi.ts';
import type { FieldCase, FieldRound, FieldWork, HouseholdOnPhone } from '../../device/device.ts';

function practiceRound({ roundId, form, key }: Exercise): FieldRound {
  return {
    roundId,
    title: practiceWords.mark,
    year: Number(key.interviewOn.slice(0, 4)),
    surveying: true,
    standard: form.standard,
    formVersion: form.version,
    area: key.area,
    region: null,
    commune: practiceWords.mark,
    // Points come from the total of the invented paper: no table is needed, and none can be taken for the law.
    scoring: null,
    beside: [],
    showResult: true,
    surveyBy: null,
  };
}

function practiceCase(exercise: Exercise): FieldCase {
  const { householdId, roundId, known, key, title } = exercise;
  return {
    ...{ householdId, roundId, villageId: roundId, villageSeq: 0, stage: 'LISTED', basis: null, version: null },
    ...{ head: title, number: '', sortKey: '', address: '', before: 'NON_POOR' },
    evidence: {
      ...{ version: key.version, interviewOn: key.interviewOn, area: key.area, members: [...known] },
      ...{ household: {}, b1: { answers: {} }, b2: {} },
    },
    ...{
      kept: [],
      signed: { respondent: false, enumerator: false },
      beside: {},
      returned: null,
      visits: [],
      facts: [],
    },
    responsible: { accountId: roundId, name: '', given: false },
    waiting: false,
  };
}

/** An exercise where the form expects a household of the phone: with practice ids, and never among the real ones. */
export function practiceItem(exercise: Exercise, work: FieldWork | null): HouseholdOnPhone {
  return {
    kase: practiceCase(exercise),
    round: practiceRound(exercise),
    village: practiceWords.mark,
    work,
    state: work === null ? 'none' : 'draft',
    problem: null,
    photos: 0,
    changed: false,
    taken: false,
  };
}
