import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADULT_FACTS } from '../sample-evidence.ts';
import { home, NO_DEVICE, person, valueOf, type IndicatorCase } from './sample-setup.ts';

const NO_SCHOOL = { attending: 'no', finishedLevel: 'none' } as const;

const TABLE: readonly IndicatorCase[] = [
  ['adult_education', 'sinh năm 1986 chưa xong THCS, không học', person('1986-01-01', NO_SCHOOL), 'deprived'],
  ['adult_education', 'sinh năm 1985 không xét', person('1985-12-31', NO_SCHOOL), 'not'],
  ['child_schooling', '4 tuổi 11 tháng không xét', person('2021-12-20', NO_SCHOOL), 'not'],
  ['child_schooling', 'đủ 5 tuổi không đi học', person('2021-11-20', NO_SCHOOL), 'deprived'],
  ['child_schooling', 'tròn 15 tuổi không xét', person('2011-11-20', NO_SCHOOL), 'not'],
  [
    'health_services',
    'ốm nặng mà không đi chữa',
    person('1990-01-01', { ...ADULT_FACTS, untreatedIllness: true }),
    'deprived',
  ],
  ['health_insurance', '6 tuổi không có thẻ', person('2020-11-20', { healthInsured: false }), 'deprived'],
  ['housing_quality', 'nhà thiếu kiên cố', home({ houseGrade: 'less_permanent' }), 'deprived'],
  ['housing_quality', 'nhà bán kiên cố', home({ houseGrade: 'semi_permanent' }), 'not'],
  ['housing_area', '7,99 m² một người', home({ floorAreaDm2: 799 }), 'deprived'],
  ['water_source', 'nguồn khác', home({ waterSource: 'other' }), 'deprived'],
  ['toilet', 'loại khác', home({ toilet: 'other' }), 'deprived'],
  ['telecom', 'không điện thoại, không internet', home({ usesInternet: false, usesTelephone: false }), 'deprived'],
  ['telecom', 'có điện thoại', home({ usesInternet: false, usesTelephone: true }), 'not'],
  ['info_assets', 'không thiết bị nhưng nghe được loa', home({ devices: NO_DEVICE, hearsLoudspeaker: true }), 'not'],
  [
    'info_assets',
    'không thiết bị, không nghe được loa',
    home({ devices: NO_DEVICE, hearsLoudspeaker: false }),
    'deprived',
  ],
];

for (const [key, name, setup, expected] of TABLE) {
  test(`vn-2016 ${key}: ${name}`, () => assert.equal(valueOf('vn-2016', key, setup), expected));
}
