import type { SyntheticRequest } from './synthetic-commune-types.ts';

const years = {
  standard: { standard: 'vn-2022', version: 'v2' },
  lastYearOn: '2025-10-06',
  thisYearOn: '2026-10-05',
} as const;

/** Xã Quảng Khê (Lâm Đồng): a rural commune of the highlands; about 3,500 households. */
export const quangKhe: SyntheticRequest = {
  seed: 1,
  place: {
    code: '24631',
    name: 'Xã Quảng Khê',
    province: 'Tỉnh Lâm Đồng',
    area: 'rural',
    peoples: [
      { value: 28, weight: 50 },
      { value: 1, weight: 20 },
      { value: 8, weight: 15 },
      { value: 20, weight: 10 },
      { value: 7, weight: 5 },
    ],
    villageKind: 'Thôn',
    setting: 'mountain',
  },
  villages: 14,
  households: 3_500,
  listedShare: 0.1,
  ...years,
};

/** Part of phường Lĩnh Nam (Hà Nội): an urban commune of the delta; about 2,000 households of it. */
export const linhNam: SyntheticRequest = {
  seed: 1,
  place: {
    code: '00328',
    name: 'Phường Lĩnh Nam',
    province: 'Thành phố Hà Nội',
    area: 'urban',
    peoples: [
      { value: 1, weight: 97 },
      { value: 6, weight: 2 },
      { value: 2, weight: 1 },
    ],
    villageKind: 'Tổ dân phố',
    setting: 'delta',
  },
  villages: 8,
  households: 2_000,
  listedShare: 0.03,
  ...years,
};

/** Part of phường Phương Nam (thành phố Uông Bí, Quảng Ninh): five khu; the city listed 203 poor and 447 near-poor. */
export const phuongNam: SyntheticRequest = {
  ...linhNam,
  seed: 2020,
  place: { ...linhNam.place, code: '06835', name: 'Phường Phương Nam', province: 'Tỉnh Quảng Ninh' },
  villages: 5,
  households: 1_000,
  listedShare: 0.08,
  lastYearOn: '2019-11-11',
  thisYearOn: '2020-11-16',
};

/** Part of xã Hoàn Long (Yên Mỹ, Hưng Yên): three thôn of the delta, reviewed by two standards at the end of 2021. */
export const hoanLong: SyntheticRequest = {
  ...linhNam,
  seed: 2021,
  place: {
    ...linhNam.place,
    code: '12070',
    name: 'Xã Hoàn Long',
    province: 'Tỉnh Hưng Yên',
    area: 'rural',
    villageKind: 'Thôn',
  },
  villages: 3,
  households: 450,
  listedShare: 0.09,
  lastYearOn: '2020-11-11',
  thisYearOn: '2021-10-11',
};
