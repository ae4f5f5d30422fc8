import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isIsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { acceptedCodes } from '@ra-soat/domain/places/accepted-codes.ts';
import { areaTypeOn, kindOn, pathOf, placeAt, placeTree } from '@ra-soat/domain/places/place-tree.ts';
import { cellsOf } from '../platform/shipped-csv.ts';
import { copyText, readPlaces } from './load.ts';

const rows = readPlaces();
const tree = placeTree(rows.places, rows.kinds);
const communes = (listId: string) => rows.places.filter((one) => one.listId === listId && one.level === 'commune');

suite('the shipped lists of places', () => {
  test('hold every unit of the three lists', () => {
    assert.deepEqual(
      ['2023-04', '2025-06', '2025-07'].map((list) => communes(list).length),
      [10_599, 10_035, 3_321],
    );
    assert.equal(rows.places.filter((one) => one.listId === '2025-07' && one.level === 'province').length, 34);
    assert.equal(new Set(rows.places.map((one) => one.placeId)).size, rows.places.length);
  });

  test('every unit leads up to the country through units of its own list', () => {
    for (const place of rows.places) {
      const path = pathOf(tree, place.placeId);
      assert.equal(path.at(-1)?.placeId, 'vn');
      assert.ok(path.slice(0, -1).every((one) => one.listId === place.listId));
    }
  });

  test('a code means the unit of the list of that day', () => {
    assert.equal(placeAt(tree, '24631', '2024-10-01')?.parentId, '2023-04:661');
    assert.equal(placeAt(tree, '24631', '2025-06-30')?.parentId, '2025-06:661');
    assert.equal(placeAt(tree, '24631', '2025-07-01')?.parentId, '2025-07:68');
    assert.equal(placeAt(tree, '46', '2024-12-31')?.name, 'Tỉnh Thừa Thiên Huế');
    assert.equal(placeAt(tree, '46', '2025-01-01')?.name, 'Thành phố Huế');
    assert.equal(placeAt(tree, '99999', '2026-01-01'), undefined);
  });

  test('the area type changes on its day and not before', () => {
    assert.equal(areaTypeOn(tree, '2025-07:07294', '2026-09-19'), 'rural');
    assert.equal(areaTypeOn(tree, '2025-07:07294', '2026-09-20'), 'urban');
    assert.equal(kindOn(tree, '2025-07:07294', '2026-09-19')?.kind, 'Xã');
    assert.equal(areaTypeOn(tree, '2025-07:00328', '2025-06-30'), undefined);
    const special = rows.kinds.filter((kind) => kind.areaType === 'special');
    assert.equal(special.length, 13);
    assert.ok(rows.kinds.every((kind) => isIsoDate(kind.validFrom)));
  });

  test('the B1 region of a commune is that of its province before 01/07/2025', () => {
    assert.equal(placeAt(tree, '24631', '2026-01-01')?.region, 'NT4');
    assert.ok(communes('2025-07').every((one) => one.region !== null));
    const mergedProvince = communes('2025-07').filter((one) => one.parentId === '2025-07:68');
    assert.deepEqual([...new Set(mergedProvince.map((one) => one.region))].sort(), ['NT3', 'NT4']);
  });
});

suite('links between the lists', () => {
  test('the 567 codes of 2023-04 that are gone are either linked by name and district or asked', () => {
    const byName = rows.links.filter((link) => link.relation === 'name_and_district');
    assert.equal(byName.length + rows.questions.length, 567);
    assert.equal(byName.length, 85);
    assert.equal(byName.find((link) => link.oldId === '2023-04:00223')?.newId, '2025-06:00235');
  });

  test('a name that stood twice in its district is asked, with its candidate', () => {
    const question = rows.questions.find((one) => one.oldId === '2023-04:04774');
    assert.deepEqual([question?.reason, question?.candidates], ['name_not_unique', ['2025-06:04714']]);
  });

  test('every link joins two units that exist, once', () => {
    const ids = new Set(rows.places.map((one) => one.placeId));
    assert.ok(rows.links.every((link) => ids.has(link.oldId) && ids.has(link.newId)));
    assert.equal(new Set(rows.links.map((one) => `${one.oldId} ${one.newId} ${one.relation}`)).size, rows.links.length);
    const reached = new Set(rows.links.map((link) => link.newId));
    assert.ok(communes('2025-07').every((one) => reached.has(one.placeId)));
  });
});

suite('codes a file of a commune may carry', () => {
  test('its own and those of the old communes that went into it', () => {
    assert.deepEqual(acceptedCodes(rows.links, '2025-07:24631'), { codes: ['24631', '24634'], splitCodes: [] });
  });

  test('an old commune whose people went to several places is marked', () => {
    const split = rows.links.find((link) => link.relation === 'partial');
    const { codes, splitCodes } = acceptedCodes(rows.links, split?.newId ?? '');
    assert.ok(splitCodes.includes(split?.oldId.slice(-5) ?? ''));
    assert.ok(splitCodes.every((code) => codes.includes(code)));
  });
});

suite('reading and writing the lists', () => {
  test('a quoted cell may hold commas and quotes, and the first may be empty', () => {
    assert.deepEqual(cellsOf(',1,"a, ""b""",'), ['', '1', 'a, "b"', '']);
  });

  test('COPY text keeps nothing apart from what was said', () => {
    assert.equal(copyText(null), '\\N');
    assert.equal(copyText('a\tb\\n\nc'), 'a\\tb\\\\n\\nc');
  });
});
