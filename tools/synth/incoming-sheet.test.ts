import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '@ra-soat/domain/assessment/assess.ts';
import { DEFAULT_SETTINGS } from '@ra-soat/domain/assessment/settings.ts';
import { vn2022 } from '@ra-soat/domain/standards/vn-2022/standard.ts';
import { incomingSheet } from './incoming-sheet.ts';
import { hoanLong } from './sample-places.ts';
import { syntheticCommune } from './synthetic-commune.ts';
import { under2016 } from './under-2016.ts';

test('one visit of 2021, two forms: every household has a class by both, and every kind of break occurs', () => {
  const pairs = new Set<string>();
  for (const household of under2016(syntheticCommune(hoanLong)).households) {
    const { sheet, class: found } = incomingSheet(household);
    const visit = household.surveys.thisYear;
    const { version, interviewOn, area, members, household: home } = visit;
    const { findings } = assess(
      { version, interviewOn, area, members, household: home, ...sheet },
      vn2022,
      DEFAULT_SETTINGS,
    );
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'warning'),
      [],
    );
    pairs.add(`${household.classes.after} ${found}`);
  }
  for (const pair of ['POOR POOR', 'NON_POOR POOR', 'NEAR_POOR NON_POOR', 'NON_POOR NON_POOR'])
    assert.ok(pairs.has(pair), pair);
});
