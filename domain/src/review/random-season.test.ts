import { test } from 'node:test';
import assert from 'node:assert/strict';
import { nationalHolidays } from '../procedure/national-holidays.ts';
import { reviewRulesOn } from '../procedure/review-rules.ts';
import { CASES_AT_LEAST, playSeason } from './play-season.ts';
import { randomFrom } from './random-commands.ts';
import type { ReviewProblemCode } from './review-problem.ts';
import type { SeasonCommune } from './season-commune.ts';
import { SeasonReader } from './season-reader.ts';

/** A few hundred seasons in every `npm test`; all of them with RA_SOAT_LONG=1. */
const SEASONS = process.env['RA_SOAT_LONG'] === '1' ? 20_000 : 200;

const holidays = nationalHolidays.filter(({ date }) => date >= '2026-08-01' && date <= '2027-02-15');
const rules = { ...reviewRulesOn('2026-10-01'), holidays };

/** Refusals without which the seasons would not have tried what the procedure forbids. */
const tried: readonly ReviewProblemCode[] = [
  ...(['dateBeforePreviousStep', 'samePersonAccepts', 'assessmentIncomplete', 'demonstrationTable'] as const),
  ...(['formNotSigned', 'frontNotInvited', 'minutesMissing', 'minutesSignaturesMissing', 'bothPlacesNeeded'] as const),
  ...(['postingNotOver', 'objectionOpen', 'casesNotEnded', 'caseDecided', 'caseClosed', 'paperMissing'] as const),
  ...(['notReopened', 'decisionUnknown', 'laterDecisionStands'] as const),
];

function readSeason(seed: number, counts: Map<string, number>): SeasonCommune {
  const commune = playSeason(randomFrom(seed), rules);
  const { cases } = new SeasonReader().read(commune.log);
  assert.ok(cases.size >= CASES_AT_LEAST);
  const unended = [...cases].filter(([, { step }]) => step !== 'decided' && step !== 'closed');
  assert.deepEqual(
    unended.map(([id, { step }]) => `${id} ${step}`),
    [],
    `seed ${seed}`,
  );
  for (const { event } of commune.log) counts.set(event.kind, (counts.get(event.kind) ?? 0) + 1);
  for (const [code, n] of commune.refusals) counts.set(code, (counts.get(code) ?? 0) + n);
  return commune;
}

test(`${SEASONS} đợt rà soát ngẫu nhiên: đúng trình tự, đúng thời hạn, hộ nào cũng có kết thúc`, (t) => {
  const counts = new Map<string, number>();
  for (let seed = 1; seed <= SEASONS; seed += 1) readSeason(seed, counts);
  t.diagnostic([...counts].map(([what, n]) => `${what} ${n}`).join(', '));
  const missing = tried.filter((code) => !counts.has(code));
  assert.deepEqual(missing, [], 'never tried');
  for (const kind of [
    'decision.amended',
    'decision.revoked',
    'case.removed',
    'case.votedDown',
    'list.reopened',
  ] as const) {
    assert.ok((counts.get(kind) ?? 0) > 10, `hardly any ${kind}`);
  }
});
