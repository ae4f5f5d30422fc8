import { randomUUID } from 'node:crypto';
import type { Doors } from '@ra-soat/server/platform/command.ts';
import { unitChangeDraft } from '@ra-soat/server/units/contract.ts';
import { now, old, oldVillage } from '@ra-soat/server/units/test-old-units.ts';
import type { Hand } from '../season/hand.ts';
import type { Placed } from './offices.ts';

/** Villages of three old communes of Bình Thuận whose lists came late; Phong Phú was divided between two new communes. */
const villages: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
  [
    old.dung,
    [
      ['Thôn 1', 6],
      ['Thôn 2', 4],
    ],
  ],
  [
    old.divided,
    [
      ['Thôn Tuy Tịnh', 7],
      ['Thôn Nha Mé', 5],
      ['Thôn Lạc Trị', 8],
      ['Thôn Phú Điền', 3],
    ],
  ],
  [old.minh, [['Thôn Minh Tâm', 5]]],
];

/** Somebody who works in the divided commune until it passes on. */
export const oldOfficer: Placed = {
  ...{ username: 'congchuc.phongphu', fullName: 'Thông Thị Mẫu', role: 'povertyOfficer', place: old.divided },
  placeName: 'xã Phong Phú (cũ), chờ sáp nhập',
};

/** A change of units that waits for whoever allots the villages of the divided commune and tries it. */
export async function seedOldCommunes({ database: { pool } }: Doors, department: Hand): Promise<void> {
  for (const [commune, own] of villages) {
    for (const [at, [name, households]] of own.entries()) await oldVillage(pool, commune, name, households, at + 1);
  }
  await department.send(unitChangeDraft, {
    ...{ changeId: randomUUID(), place: now.tuyPhong, on: '2025-07-01', also: [] },
    basis: 'Nghị quyết sắp xếp đơn vị hành chính năm 2025, số DEMO-1/NQ (dữ liệu mẫu)',
  });
}
