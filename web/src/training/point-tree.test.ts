import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generatedPoints } from './generated-points.ts';
import { pointLines, searchLines } from './point-tree.ts';
import type { PointRow } from './session.ts';

const point = (pointId: string, parentId: string | null, change: Partial<PointRow> = {}): PointRow => ({
  ...{ pointId, parentId, place: pointId, placeName: pointId, name: `Điểm cầu ${pointId}`, room: '', host: '' },
  ...{ hostAccount: null, phone: '', link: '', capacity: null, testedOn: null, testNote: null, seats: 0, mine: false },
  ...change,
});

const points = [
  point('Tỉnh', null),
  point('Huyện Mỹ Hào', 'Tỉnh'),
  point('Xã Dị Sử', 'Huyện Mỹ Hào', { testedOn: '2021-08-20' }),
  point('Huyện Ân Thi', 'Tỉnh', { host: 'Nguyễn Thị Mẫu' }),
];

test('each point stands before those under it, with how many there are and how many were tried', () => {
  assert.deepEqual(
    pointLines(points).map(({ point: { pointId }, depth, below, tested }) => [pointId, depth, below, tested]),
    [
      ['Tỉnh', 0, 3, 1],
      ['Huyện Mỹ Hào', 1, 1, 1],
      ['Xã Dị Sử', 2, 0, 0],
      ['Huyện Ân Thi', 1, 0, 0],
    ],
  );
});

test('whoever does not see the point above still sees the own one', () => {
  assert.equal(pointLines(points.slice(2, 3))[0]?.depth, 0);
});

test('points are found by unit or host without diacritics', () => {
  const found = (text: string) => searchLines(pointLines(points), text).map((line) => line.point.pointId);
  assert.deepEqual(found('di su'), ['Xã Dị Sử']);
  assert.deepEqual(found('thi mau'), ['Huyện Ân Thi']);
  assert.equal(found('').length, 4);
});

test('generated points hang on the unit above them, else on the root, and keep their ids', () => {
  const units = [
    { place: 'h', name: 'Huyện', level: 'district', parent: 't' },
    { place: 'x', name: 'Xã', level: 'commune', parent: 'h' },
  ] as const;
  const there = [{ pointId: 'root', place: 'elsewhere', parentId: null }];
  const made = generatedPoints({ list: '', ofTheDay: true, units: [...units] }, there, (place) => `id ${place}`, 12);
  assert.deepEqual(
    made.map(({ pointId, parentId, capacity }) => [pointId, parentId, capacity]),
    [
      ['id h', 'root', 12],
      ['id x', 'id h', 12],
    ],
  );
});
