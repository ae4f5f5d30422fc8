import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { assess } from '@ra-soat/domain/assessment/assess.ts';
import { DEFAULT_SETTINGS } from '@ra-soat/domain/assessment/settings.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { linhNam, quangKhe } from './sample-places.ts';
import { syntheticCommune } from './synthetic-commune.ts';

const communes = [syntheticCommune(quangKhe), syntheticCommune(linhNam)];
const households = communes.flatMap((commune) => commune.households);
const standard = standardOf('vn-2022');

suite('a synthetic commune', () => {
  test('the facts of every survey give its class, with nothing missing or contradictory', () => {
    for (const { surveys, classes, householdId } of households) {
      assertGives(surveys.lastYear, classes.before, householdId);
      assertGives(surveys.thisYear, classes.after, householdId);
    }
    assert.ok(households.length > 400);
  });

  test('the same seed gives the same commune, another seed another', () => {
    assert.deepEqual(syntheticCommune(linhNam), communes[1]);
    assert.notDeepEqual(syntheticCommune({ ...linhNam, seed: 2 }), communes[1]);
  });

  test('nobody in it could be a real person', () => {
    for (const { surveys, telephone } of households) {
      assert.match(telephone, /^0000\d{6}$/);
      for (const { citizenNumber } of surveys.thisYear.members) assert.ok(citizenNumber?.startsWith('999') ?? true);
    }
  });

  test('births, deaths and departures explain every difference between the two years', () => {
    for (const { surveys, events } of households) {
      const earlier = ids(surveys.lastYear);
      const later = ids(surveys.thisYear);
      const left = events.filter((event) => event.kind !== 'born').map((event) => event.memberId);
      const born = events.filter((event) => event.kind === 'born').map((event) => event.memberId);
      assert.deepEqual(later, [...earlier.filter((id) => !left.includes(id)), ...born]);
    }
  });

  test('villages add up, numbers restart in each, and every way of moving happens', () => {
    for (const { villages, request, households: own } of communes) {
      assert.equal(
        villages.reduce((sum, one) => sum + one.totalHouseholds, 0),
        request.households,
      );
      assert.ok(villages.every((_, index) => own.find((one) => one.villageIndex === index)?.number === '1'));
    }
    const moves = new Set(households.map(({ classes }) => `${classes.before}-${classes.after}`));
    assert.equal(moves.size, 9);
  });
});

function assertGives(evidence: Evidence, expected: string, id: string): void {
  const { result, findings, b2 } = assess(evidence, standard, DEFAULT_SETTINGS);
  assert.equal(result.class, expected, `${id}: ${JSON.stringify(findings)}`);
  assert.deepEqual(
    findings.filter((one) => one.severity !== 'warning'),
    [],
  );
  assert.deepEqual(b2.ticks, b2.keyedTicks);
}

function ids({ members }: Evidence): readonly string[] {
  return members.map((member) => member.id);
}
