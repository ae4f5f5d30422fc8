import type { Person } from './people.ts';

export const QUANG_KHE = '2025-07:24631';
export const LINH_NAM = '2025-07:00328';
export const LAM_DONG = '2025-07:68';
export const HA_NOI = '2025-07:01';

/** A person with the name of the place as it is printed at the start. */
export type Placed = Person & { readonly placeName: string };

const country = { place: 'vn', placeName: 'cả nước' };
const lamDong = { place: LAM_DONG, placeName: 'tỉnh Lâm Đồng' };
const haNoi = { place: HA_NOI, placeName: 'thành phố Hà Nội' };
const quangKhe = { place: QUANG_KHE, placeName: 'xã Quảng Khê' };
const linhNam = { place: LINH_NAM, placeName: 'phường Lĩnh Nam' };

/** Everybody who works for a commune or above it. */
export const offices: readonly Placed[] = [
  { username: 'quantri', fullName: 'Quản trị mẫu', role: 'administrator', ...country },
  { username: 'bo', fullName: 'Cán bộ Bộ mẫu', role: 'ministry', ...country },
  { username: 'so.lamdong', fullName: 'Cán bộ Sở mẫu', role: 'provincialDepartment', ...lamDong },
  { username: 'so.hanoi', fullName: 'Cán bộ Sở Hà Nội mẫu', role: 'provincialDepartment', ...haNoi },
  { username: 'thanhtra', fullName: 'Thanh tra mẫu', role: 'auditor', ...lamDong },
  { username: 'congchuc', fullName: 'Nguyễn Thị Mẫu', role: 'povertyOfficer', ...quangKhe },
  { username: 'bcd', fullName: 'Trần Văn Mẫu', role: 'steeringCommittee', ...quangKhe },
  { username: 'chutich', fullName: 'K’Mẫu', role: 'communeChairman', ...quangKhe },
  { username: 'mattran', fullName: 'H’Mẫu', role: 'fatherlandFront', ...quangKhe },
  { username: 'congchuc.linhnam', fullName: 'Lê Thị Mẫu', role: 'povertyOfficer', ...linhNam },
  { username: 'bcd.linhnam', fullName: 'Phạm Văn Mẫu', role: 'steeringCommittee', ...linhNam },
  { username: 'chutich.linhnam', fullName: 'Đỗ Văn Mẫu', role: 'communeChairman', ...linhNam },
];

/** The village people of xã Quảng Khê; the first village's head carries three roles, as is usual. */
export function villagePeople(villages: readonly string[]): Placed[] {
  const [first = '', second = '', third = ''] = villages;
  const [seventh = '', last = ''] = [villages[6], villages[13]];
  return [
    {
      username: 'truongthon',
      fullName: 'Hoàng Văn Mẫu',
      role: 'villageHead',
      place: first,
      placeName: 'Thôn 1, kiêm rà soát viên Thôn 1, Thôn 2 và Thôn 14, xã Quảng Khê',
      further: [
        { role: 'enumerator', place: first },
        { role: 'enumerator', place: second },
        { role: 'enumerator', place: last },
      ],
    },
    {
      username: 'rasoatvien',
      fullName: 'Đặng Thị Mẫu',
      role: 'enumerator',
      place: second,
      placeName: 'Thôn 2 và Thôn 14, xã Quảng Khê',
      further: [{ role: 'enumerator', place: last }],
    },
    {
      username: 'rasoatvien2',
      fullName: 'Lơ Mu Mẫu',
      role: 'enumerator',
      place: third,
      placeName: 'Thôn 3 và Thôn 7, xã Quảng Khê',
      further: [{ role: 'enumerator', place: seventh }],
    },
    { username: 'giangvien', fullName: 'Báo cáo viên mẫu', role: 'trainer', ...quangKhe },
  ];
}
