import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '@ra-soat/domain/assessment/assess.ts';
import { DEFAULT_SETTINGS } from '@ra-soat/domain/assessment/settings.ts';
import { vn2016 } from '@ra-soat/domain/standards/vn-2016/standard.ts';
import { linhNam } from './sample-places.ts';
import { syntheticCommune } from './synthetic-commune.ts';
import { under2016 } from './under-2016.ts';

test('each visit with the form of 2016 gives the class it was invented for, by both ways of being poor', () => {
  const commune = under2016(
    syntheticCommune({ ...linhNam, listedShare: 0.1, lastYearOn: '2019-11-11', thisYearOn: '2020-11-16' }),
  );
  const subclasses = new Set<string>();
  for (const { classes, surveys } of commune.households) {
    for (const [survey, expected] of [
      [surveys.lastYear, classes.before],
      [surveys.thisYear, classes.after],
    ] as const) {
      const { result, findings } = assess(survey, vn2016, DEFAULT_SETTINGS);
      assert.deepEqual(
        findings.filter(({ severity }) => severity !== 'warning'),
        [],
      );
      assert.equal(result.class, expected);
      subclasses.add(String(result.subclass));
    }
  }
  assert.ok(subclasses.has('INCOME_POOR') && subclasses.has('DEPRIVATION_POOR'));
});
