import { assess } from '@ra-soat/domain/assessment/assess.ts';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import { DEFAULT_SETTINGS, type Settings } from '@ra-soat/domain/assessment/settings.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { ScoreTable } from '@ra-soat/domain/assessment/score-table.ts';
import { settingKeys } from '@ra-soat/domain/procedure/setting.ts';
import { anySettingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import { generatedHouseholds, type GeneratedForm } from '../equality/generated-households.ts';
import type { Tally } from './tally.ts';

export type Judge = (form: GeneratedForm, settings: Settings) => Assessment;

/** The product's own judgement; a test puts a wrong one in its place. */
export const judged: Judge = ({ standard, area, evidence }, settings) =>
  assess({ ...evidence, area }, standardOf(standard), settings);

/** Limits of standards.md, written here once more: what the class must follow from. */
const limits = {
  'vn-2022': { rural: { near: 140 }, urban: { near: 175 } },
  'vn-2016': { rural: { poor: 120, near: 150 }, urban: { poor: 140, near: 175 } },
} as const;

/** The class that the two numbers give; undefined where the standard or area decides nothing. */
function classBy({ standard, area }: GeneratedForm, b1: number, lacks: number): string | undefined {
  if (area === 'special') return undefined;
  if (standard === 'vn-2022') {
    if (b1 > limits[standard][area].near) return 'NON_POOR';
    return lacks >= 3 ? 'POOR' : 'NEAR_POOR';
  }
  if (standard === 'vn-2016') {
    const { poor, near } = limits[standard][area];
    if (b1 > near) return 'NON_POOR';
    return b1 <= poor || lacks >= 3 ? 'POOR' : 'NEAR_POOR';
  }
  return undefined;
}

/** 4: a decided class follows from B1, the area and the number of deprivations, and from nothing else. */
export function classFollows(tally: Tally, forms: number, judge: Judge = judged): void {
  for (const form of generatedHouseholds(forms, 4)) {
    const { result, b1, indicators } = judge(form, DEFAULT_SETTINGS);
    if (result.class === 'UNDETERMINED') continue;
    const lacks = indicators.filter(({ value }) => value === 'deprived').length;
    const right = b1.used !== null && classBy(form, b1.used, lacks) === result.class;
    tally.count(right, () => `${form.standard} ${form.area} B1 ${String(b1.used)}, ${lacks} lacks: ${result.class}`);
  }
}

/** 5: B2 is ten for each flag, and each flag names the answers it follows from; the answers alone give it again. */
export function flagsFollow(tally: Tally, forms: number, judge: Judge = judged): void {
  for (const form of generatedHouseholds(forms, 5)) {
    const { b2, indicators } = judge(form, DEFAULT_SETTINGS);
    const flags = indicators.filter(({ value }) => value === 'deprived');
    const open = indicators.filter(({ value }) => value === 'unanswered').length;
    const sum = b2.lower === 10 * flags.length && b2.upper === 10 * (flags.length + open);
    const computed = b2.computed === null || b2.computed === 10 * flags.length;
    const again = judge({ ...form, evidence: { ...form.evidence, b2: {}, b1: { answers: {} } } }, DEFAULT_SETTINGS);
    const same = again.indicators.every(({ value }, at) => value === indicators[at]?.value);
    const reasoned = flags.every(({ facts }) => facts.length > 0);
    tally.count(sum && computed && same && reasoned, () => JSON.stringify([b2, flags.length, open, same, reasoned]));
  }
}

/** 14: without the loadable tables nothing that is not known is guessed: no class, and what is missing is named. */
export function nothingGuessed(tally: Tally, forms: number, judge: Judge = judged): void {
  for (const form of generatedHouseholds(forms, 14)) {
    const empty = { ...form, evidence: { ...form.evidence, b1: { answers: form.evidence.b1.answers } } };
    const { result, b1, findings } = judge(empty, DEFAULT_SETTINGS);
    const named = result.problem !== null && (result.problem !== 'answers_missing' || findings.length > 0);
    tally.count(
      result.class === 'UNDETERMINED' && named && b1.used === null,
      () => `${form.standard}: ${result.class}`,
    );
  }
  for (const key of settingKeys) {
    const row = anySettingOn(key, '2027-06-01');
    tally.count(row === undefined, () => `${key} is known in 2027`);
  }
}

/** Invented points for one question: a table that nobody may decide by. */
function tableOf(more: Pick<ScoreTable, 'demonstration'>): ScoreTable {
  return {
    ...{ id: 'mau', standard: 'vn-2022', version: 'v2', columns: ['urban', 'mau'], waived: [] },
    ...{ rows: [], controlTotals: { rows: 0, columns: {} }, validFrom: '2020-01-01', validTo: null },
    ...{ source: { document: 'Bảng điểm minh họa', mark: 'unknown' }, enteredBy: 'a', confirmedBy: null },
    ...{ status: 'draft', ...more },
  };
}

/** 15, of the forms: a table that nobody confirmed gives no points; what a demonstration table scores says so. */
export function tablesBarred(tally: Tally, forms: number, judge: Judge = judged): void {
  for (const form of generatedHouseholds(forms, 15)) {
    const empty = { ...form, evidence: { ...form.evidence, b1: { answers: form.evidence.b1.answers } } };
    const draft = judge(empty, {
      ...DEFAULT_SETTINGS,
      scoring: { table: tableOf({ demonstration: false }), region: 'mau' },
    });
    tally.count(draft.result.class === 'UNDETERMINED' && draft.b1.computed === null, () => 'a draft table scores');
    const shown = judge(empty, {
      ...DEFAULT_SETTINGS,
      scoring: { table: tableOf({ demonstration: true }), region: 'mau' },
    });
    const marked = shown.b1.computed === null || shown.scoredWith === 'demonstration';
    tally.count(marked, () => 'points of a demonstration table without its mark');
  }
}
