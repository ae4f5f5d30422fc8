import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { judgeTrainees, type KnownToTable } from './judge-trainees.ts';
import { PlaceBook, type Unit } from './place-of-row.ts';
import { readPhone } from './read-phone.ts';
import { SessionDesk } from './session-desk.ts';
import type { SessionRoom } from './seating.ts';
import type { TraineeRow } from './trainee-row.ts';

const unit = (level: Unit['level'], placeId: string, name: string, parentId: string | null): Unit => {
  return { placeId, level, code: placeId.padStart(5, '0'), name, parentId };
};
const units: readonly Unit[] = [
  unit('province', '48', 'Thành phố Đà Nẵng', null),
  unit('district', '490', 'Quận Liên Chiểu', '48'),
  unit('district', '497', 'Huyện Hòa Vang', '48'),
  unit('commune', '20194', 'Phường Hòa Hiệp Bắc', '490'),
  unit('commune', '20293', 'Xã Hòa Bắc', '497'),
  unit('commune', '20296', 'Xã Tân Mỹ', '497'),
  unit('commune', '20297', 'Thị trấn Tân Mỹ', '490'),
];
const villages = [
  { villageId: 'v1', communeId: '20293', name: 'Thôn Phò Nam' },
  { villageId: 'v2', communeId: '20293', name: 'Thôn Nam Yên' },
];
const session = (id: string, on: string, capacity: number | null): SessionRoom => ({
  sessionId: id,
  title: `Lớp ${id}`,
  fromOn: on,
  halves: [{ on, from: '07:30', to: '11:30' }],
  capacity,
  over: false,
  points: [
    { pointId: `${id} hall`, placeId: '48', capacity: null, taken: 0 },
    { pointId: `${id} commune`, placeId: '20293', capacity: 1, taken: 0 },
  ],
});
const sessions = [session('1', '2023-05-23', null), session('2', '2023-05-23', null), session('3', '2023-05-24', 1)];

function known(): KnownToTable {
  return {
    places: new PlaceBook('48', units, villages),
    desk: new SessionDesk(sessions),
    phones: new Map([
      ['0911111111', { folded: 'nguoi mau cu', name: 'Người Mẫu Cũ', placeId: '20293', enrolled: false }],
    ]),
    ownerOf: () => undefined,
    ethnicityOf: (text) => (text === 'Kinh' ? 'Kinh' : undefined),
  };
}

const blank = { province: '', district: '', village: '', citizenNumber: '', sex: '', ethnicity: '', session: '' };
const row = (at: number, of: Partial<TraineeRow>): TraineeRow => ({
  ...blank,
  row: at,
  name: `Người Mẫu ${'ABCDEFGHIJ'.charAt(at)}`,
  phone: `09012345${String(at).padStart(2, '0')}`,
  audience: 'Trưởng thôn',
  commune: 'Hòa Bắc',
  ...of,
});
const judged = (...rows: Partial<TraineeRow>[]) =>
  judgeTrainees(
    rows.map((one, at) => row(at, one)),
    known(),
  );
const codes = (...rows: Partial<TraineeRow>[]) =>
  judged(...rows).faults.map((fault) => `${String(fault.row)} ${fault.column} ${fault.code}`);

suite('a telephone number', () => {
  const cases = [
    ['0912 345 678', '0912345678'],
    ['+84 912-345-678', '0912345678'],
    ['0084912345678', '0912345678'],
    ['84912345678', '0912345678'],
    ['912345678', '0912345678'],
    ['01681234567', '0381234567'],
    ['1681234567', '0381234567'],
    ['0236 3822 123', '02363822123'],
    ['0812345678', '0812345678'],
  ] as const;
  for (const [written, read] of cases) test(`${written} is ${read}`, () => assert.equal(readPhone(written), read));
  for (const wrong of ['091234567', '09123456789', '0112345678', '0412345678', '12', 'không có', '0691234567']) {
    test(`${wrong} is none`, () => assert.equal(readPhone(wrong), undefined));
  }
});

suite('a place', () => {
  const placed = (of: Partial<TraineeRow>) => judged(of).people[0]?.placeId;
  for (const written of ['Xã Hòa Bắc', 'xã Hoà Bắc', 'X. Hoà Bắc', 'HÒA BẮC', 'Xa Hoa Bac', '20293', 'Hòa  Bắc']) {
    test(`“${written}” is Xã Hòa Bắc`, () => assert.equal(placed({ commune: written }), '20293'));
  }
  test('of two names alike the kind decides, or the district', () => {
    assert.deepEqual(codes({ commune: 'Tân Mỹ' }), ['0 commune COMMUNE_SEVERAL']);
    assert.equal(placed({ commune: 'TT Tân Mĩ' }), '20297');
    assert.equal(placed({ commune: 'Tân Mỹ', district: 'H. Hoà Vang' }), '20296');
  });
  test('one that is not there is told with the nearest', () => {
    const [fault] = judged({ commune: 'Hòa Bắk' }).faults;
    assert.equal(fault?.code, 'COMMUNE_UNKNOWN');
    assert.equal(fault.values['nearest'], 'Xã Hòa Bắc');
  });
  test('a village by number of its list, otherwise as it was spelled first', () => {
    assert.equal(judged({ village: 'Pho Nam' }).people[0]?.villageId, 'v1');
    assert.deepEqual(codes({ village: 'Phò Nen' }), ['0 village VILLAGE_UNKNOWN']);
    const free = { commune: 'Hòa Hiệp Bắc' };
    const two = judged({ ...free, village: 'Tổ dân phố số 05' }, { ...free, village: 'TDP 5' });
    assert.deepEqual(
      two.people.map(({ villageName }) => villageName),
      ['Tổ dân phố số 05', 'Tổ dân phố số 05'],
    );
  });
  test('village heads belong to a commune, officers of a district need none', () => {
    assert.deepEqual(codes({ commune: '', district: 'Hòa Vang' }), ['0 commune COMMUNE_MISSING']);
    assert.equal(placed({ commune: '', district: 'Hòa Vang', audience: 'Cán bộ cấp huyện' }), '497');
  });
});

suite('a person', () => {
  test('with two roles in two rows is one; the same row again is a repeat', () => {
    const same = { name: 'Người Mẫu Đào', phone: '0901234599' };
    const table = judged(same, { ...same, audience: 'Rà soát viên' }, { ...same, name: 'NGƯỜI MẪU  ĐÀO' });
    assert.deepEqual(
      table.people.map(({ audiences }) => audiences),
      [['villageHead', 'enumerator']],
    );
    assert.deepEqual(
      table.faults.map(({ row: at, code }) => [at, code]),
      [[2, 'ROW_REPEATED']],
    );
  });
  test('does not share a telephone, nor work in two places', () => {
    const phone = '0901234599';
    assert.deepEqual(codes({ phone }, { phone }), ['1 phone PHONE_OTHER_NAME']);
    const name = 'Người Mẫu Đào';
    const here = { phone, name };
    assert.deepEqual(codes(here, { ...here, commune: 'Hòa Hiệp Bắc' }), ['1 commune PERSON_ELSEWHERE']);
    assert.deepEqual(codes({ phone: '0911111111' }), ['0 phone PHONE_OTHER_NAME']);
  });
  test('has a citizen number of nine or twelve digits that fits the sex, of nobody else', () => {
    assert.deepEqual(codes({ citizenNumber: '04807912345' }), ['0 citizenNumber CITIZEN_ZERO_LOST']);
    assert.deepEqual(codes({ citizenNumber: '123' }), ['0 citizenNumber CITIZEN_WRONG']);
    const citizenNumber = '048079123456';
    assert.deepEqual(codes({ citizenNumber, sex: 'Nữ' }), ['0 citizenNumber CITIZEN_SEX']);
    assert.deepEqual(codes({ citizenNumber }, { citizenNumber }), ['1 citizenNumber CITIZEN_TAKEN']);
  });
  test('every fault of a row is told', () => {
    assert.deepEqual(codes({ name: 'Đào', phone: '1', audience: 'Ai đó', sex: '?', ethnicity: '?' }), [
      '0 name NAME_SHORT',
      '0 phone PHONE_WRONG',
      '0 audience AUDIENCE_UNKNOWN',
      '0 sex SEX_UNKNOWN',
      '0 ethnicity ETHNICITY_UNKNOWN',
    ]);
  });
});

suite('a session', () => {
  test('is named by its title or day; the nearest point is taken while it has room', () => {
    const table = judged({ session: 'lớp 1' }, { session: 'Lớp 01' }, { session: '24/5/2023' });
    assert.deepEqual(
      table.people.map(({ seats }) => seats.map(({ pointId }) => pointId)),
      [['1 commune'], ['1 hall'], ['3 commune']],
    );
  });
  test('unknown, full, or at the same time as another', () => {
    const name = 'Người Mẫu Đào';
    const phone = '0901234599';
    assert.deepEqual(codes({ session: 'Lớp 9' }), ['0 session SESSION_UNKNOWN']);
    assert.deepEqual(codes({ session: 'Lớp 3' }, { session: 'Lớp 3' }), ['1 session SESSION_FULL']);
    assert.deepEqual(codes({ session: 'Lớp 1; Lớp 2' }), ['0 session SESSION_OVERLAP']);
    assert.deepEqual(codes({ name, phone, session: 'Lớp 1' }, { name, phone, session: 'Lớp 2' }), [
      '1 session SESSION_OVERLAP',
    ]);
    assert.deepEqual(codes({ name, phone, session: 'Lớp 1' }, { name, phone, session: 'Lớp 3' }), []);
  });
});
