import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { b1RegionNamed } from './b1-region.ts';
import { listOn, placeLists } from './place-lists.ts';
import { type Place, placeId } from './place.ts';
import { resolveSuccessors } from './successors.ts';
import { addDays } from '../kernel/dates.ts';

suite('lists of places by day', () => {
  test('each list takes over on the day after the one before', () => {
    for (const [index, list] of placeLists.entries()) {
      const next = placeLists[index + 1];
      assert.equal(next?.validFrom ?? null, list.validTo === null ? null : addDays(list.validTo, 1));
    }
    assert.equal(listOn('2016-01-01').listId, '2023-04');
    assert.equal(listOn('2025-06-30').listId, '2025-06');
    assert.equal(listOn('2025-07-01').listId, '2025-07');
  });

  test('an unknown region is refused', () => {
    assert.throws(() => b1RegionNamed('Tây Bắc'), RangeError);
  });
});

suite('successors of communes', () => {
  test('a kept code is the same unit even under another name', () => {
    const found = resolve([commune('00001', 'A')], [commune('00001', 'B')]);
    assert.deepEqual(
      found.links.map((link) => [link.oldId, link.newId, link.relation]),
      [['2023-04:00001', '2025-06:00001', 'code_kept']],
    );
  });

  test('a lost code follows its name inside its district, whatever the tone placement', () => {
    const found = resolve([commune('00001', 'Thuỷ Đường')], [commune('00002', 'Thủy Đường')]);
    assert.equal(found.links[0]?.relation, 'name_and_district');
  });

  test('a name found only in another district of the province is asked, not linked', () => {
    const found = resolve([commune('00001', 'A')], [commune('00002', 'A', '002')]);
    assert.deepEqual(
      found.questions.map((one) => [one.reason, one.candidates]),
      [['name_in_other_district', ['2025-06:00002']]],
    );
  });

  test('two communes of one name in the district are asked', () => {
    const old = [commune('00001', 'A')];
    const found = resolve(old, [commune('00002', 'A'), commune('00003', 'A')]);
    assert.equal(found.questions[0]?.reason, 'name_not_unique');
    assert.equal(resolve([...old, commune('00004', 'A')], [commune('00002', 'A')]).links.length, 0);
  });

  test('a name that is gone is asked without candidates', () => {
    assert.equal(resolve([commune('00001', 'A')], [commune('00002', 'B')]).questions[0]?.reason, 'no_such_name');
  });
});

interface Commune {
  readonly code: string;
  readonly name: string;
  readonly district: string;
}

function commune(code: string, name: string, district = '001'): Commune {
  return { code, name, district };
}

function resolve(older: readonly Commune[], newer: readonly Commune[]) {
  return resolveSuccessors(list('2023-04', older), list('2025-06', newer));
}

function list(listId: '2023-04' | '2025-06', communes: readonly Commune[]) {
  const place = (level: Place['level'], code: string, name: string, parent: string): Place => ({
    placeId: placeId(listId, code),
    listId,
    level,
    code,
    name,
    shortName: name,
    folded: '',
    parentId: placeId(listId, parent),
    region: null,
  });
  const parents = [
    place('province', '01', 'P', ''),
    ...['001', '002'].map((code) => place('district', code, code, '01')),
  ];
  return {
    communes: communes.map((one) => place('commune', one.code, one.name, one.district)),
    parents: new Map(parents.map((one) => [one.placeId, one])),
  };
}
