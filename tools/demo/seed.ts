import type { Doors } from '@ra-soat/server/platform/command.ts';
import { linhNam, quangKhe } from '../synth/sample-places.ts';
import { syntheticCommune } from '../synth/synthetic-commune.ts';
import { accountLines, addPeople, type Person } from './people.ts';
import { seedCommune } from './seed-commune.ts';

/** Legal day at which the demonstration stands still: a Thursday in the middle of the season. */
export const DEMO_DAY = '2026-11-12';

const QUANG_KHE = '2025-07:24631';
const LINH_NAM = '2025-07:00328';

type Placed = Person & { readonly placeName: string };

const offices: readonly Placed[] = [
  { username: 'quantri', fullName: 'Quản trị mẫu', role: 'administrator', place: 'vn', placeName: 'cả nước' },
  { username: 'bo', fullName: 'Cán bộ Bộ mẫu', role: 'ministry', place: 'vn', placeName: 'cả nước' },
  {
    username: 'so.lamdong',
    fullName: 'Cán bộ Sở mẫu',
    role: 'provincialDepartment',
    place: '2025-07:68',
    placeName: 'tỉnh Lâm Đồng',
  },
  { username: 'thanhtra', fullName: 'Thanh tra mẫu', role: 'auditor', place: '2025-07:68', placeName: 'tỉnh Lâm Đồng' },
  {
    username: 'congchuc',
    fullName: 'Nguyễn Thị Mẫu',
    role: 'povertyOfficer',
    place: QUANG_KHE,
    placeName: 'xã Quảng Khê',
  },
  { username: 'bcd', fullName: 'Trần Văn Mẫu', role: 'steeringCommittee', place: QUANG_KHE, placeName: 'xã Quảng Khê' },
  { username: 'chutich', fullName: 'K’Mẫu', role: 'communeChairman', place: QUANG_KHE, placeName: 'xã Quảng Khê' },
  { username: 'mattran', fullName: 'H’Mẫu', role: 'fatherlandFront', place: QUANG_KHE, placeName: 'xã Quảng Khê' },
  {
    username: 'congchuc.linhnam',
    fullName: 'Lê Thị Mẫu',
    role: 'povertyOfficer',
    place: LINH_NAM,
    placeName: 'phường Lĩnh Nam',
  },
  {
    username: 'bcd.linhnam',
    fullName: 'Phạm Văn Mẫu',
    role: 'steeringCommittee',
    place: LINH_NAM,
    placeName: 'phường Lĩnh Nam',
  },
  {
    username: 'chutich.linhnam',
    fullName: 'Đỗ Văn Mẫu',
    role: 'communeChairman',
    place: LINH_NAM,
    placeName: 'phường Lĩnh Nam',
  },
];

function villagePeople(villages: readonly string[]): Placed[] {
  const [first = '', second = ''] = villages;
  return [
    {
      username: 'truongthon',
      fullName: 'Hoàng Văn Mẫu',
      role: 'villageHead',
      place: first,
      placeName: 'Thôn 1, xã Quảng Khê',
    },
    {
      username: 'rasoatvien',
      fullName: 'Đặng Thị Mẫu',
      role: 'enumerator',
      place: second,
      placeName: 'Thôn 2, xã Quảng Khê',
    },
    {
      username: 'giangvien',
      fullName: 'Báo cáo viên mẫu',
      role: 'trainer',
      place: QUANG_KHE,
      placeName: 'xã Quảng Khê',
    },
  ];
}

/** Believable data on today's map, the same at every first start; returns the accounts to print. */
export async function seedDemonstration(doors: Doors, say: (text: string) => void): Promise<string[]> {
  const hands = await addPeople(doors, offices);
  const hand = (username: string) => {
    const found = hands.get(username);
    if (!found) throw new Error(`nobody is called ${username}`);
    return found;
  };
  const highland = { officer: hand('congchuc'), committee: hand('bcd'), chairman: hand('chutich') };
  const city = { officer: hand('congchuc.linhnam'), committee: hand('bcd.linhnam'), chairman: hand('chutich.linhnam') };
  await seedCommune(doors, city, syntheticCommune(linhNam), LINH_NAM, say);
  const villages = await seedCommune(doors, highland, syntheticCommune(quangKhe), QUANG_KHE, say);
  const people = villagePeople(villages);
  await addPeople(doors, people);
  return accountLines([...offices, ...people]);
}
