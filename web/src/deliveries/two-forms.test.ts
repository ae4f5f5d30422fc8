import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { ADULT_FACTS, sampleEvidence, sampleMember } from '@ra-soat/domain/assessment/sample-evidence.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { chosenForm, differencesOf, proposals, type Delivery } from './two-forms.ts';

const ids = [randomUUID(), randomUUID()] as const;
const head = sampleMember(ids[0], 1981, ADULT_FACTS, { relation: 'head', name: 'Nguyễn Văn Mẫu' });
const child = sampleMember(ids[1], 1999, ADULT_FACTS, { relation: 'child', name: 'Nguyễn Thị Mẫu' });
const base = sampleEvidence({ members: [head, child], interviewOn: '2026-10-01', area: 'rural' });
const form = formOf('vn-2022', base.version);

function delivery(standing: Partial<Evidence>, sent: Partial<Evidence>): Delivery {
  const signed = { respondent: true, enumerator: true };
  const own = { mode: 'visit' as const, signed, kept: [], beside: {} };
  return {
    ...{ deliveryId: randomUUID(), householdId: randomUUID(), head: '', number: '1', villageId: randomUUID() },
    ...{ village: '', state: 'waiting', why: 'CONFLICT', finished: true, enumerator: '', sentBy: '', sealed: false },
    ...{ interviewOn: '2026-10-02', receivedAt: '', ended: null, version: null, app: '', startedAt: '', savedAt: '' },
    ...own,
    position: null,
    base,
    evidence: { ...base, ...sent },
    standing: {
      ...own,
      ...{ version: 2, enteredBy: '', recordedAt: '', class: 'POOR', evidence: { ...base, ...standing } },
    },
    hindrance: null,
  };
}

test('mỗi mục khác nhau nói bằng lời của phiếu; bên nào riêng mình thay đổi thì được gợi ý, cả hai đổi thì người chọn', () => {
  const { household } = base;
  const two = delivery(
    { household: { ...household, wall: 'earth', roof: 'thatch' } },
    {
      household: { ...household, wall: 'board_bamboo', toilet: 'none' },
      members: [head, { ...child, name: 'Tên Khác' }],
    },
  );
  const differences = differencesOf(two, form);
  assert.deepEqual(
    differences.map(({ path, proposed }) => [path, proposed]),
    [
      ['members.1.name', 'sent'],
      ['household.wall', null],
      ['household.roof', 'standing'],
      ['household.toilet', 'sent'],
    ],
  );
  const wall = differences.find(({ path }) => path === 'household.wall');
  assert.match(wall?.field ?? '', /tường/u);
  assert.deepEqual([wall?.standing, wall?.sent], ['Đất, vôi, rơm', 'Phiên, liếp, tre, ván ép']);
  assert.equal(differences[0]?.who, 'Nguyễn Thị Mẫu');
  assert.deepEqual(Object.keys(proposals(differences)).sort(), [
    'household.roof',
    'household.toilet',
    'members.1.name',
  ]);
  const chosen = chosenForm(two, { ...proposals(differences), 'household.wall': 'sent' }, base);
  assert.ok(chosen);
  assert.equal(chosen.evidence.household.wall, 'board_bamboo');
  assert.equal(chosen.evidence.household.roof, 'thatch');
  assert.equal(chosen.evidence.household.toilet, 'none');
  assert.equal(chosen.evidence.members[1]?.name, 'Tên Khác');
});

test('chọn tất cả theo một bên thì được đúng bản đó, kể cả người chỉ có ở một bản', () => {
  const two = delivery({ members: [head] }, { household: { ...base.household, wall: 'earth' } });
  const differences = differencesOf(two, form);
  const all = (side: 'standing' | 'sent') =>
    chosenForm(two, Object.fromEntries(differences.map(({ path }) => [path, side] as const)), base)?.evidence;
  assert.deepEqual(all('sent'), two.evidence);
  assert.deepEqual(all('standing'), two.standing?.evidence);
});

test('số định danh chỉ một bản có thì không phải là khác nhau và được giữ; hai số khác nhau thì phải chọn', () => {
  const numbered = (citizenNumber: string) => ({ members: [{ ...head, citizenNumber }, child] });
  const one = delivery(numbered('999000000001'), {});
  assert.deepEqual(differencesOf(one, form), []);
  assert.equal(chosenForm(one, {}, base)?.evidence.members[0]?.citizenNumber, '999000000001');
  const two = delivery(numbered('999000000001'), numbered('999000000002'));
  assert.deepEqual(
    differencesOf(two, form).map(({ path }) => path),
    ['members.0.citizenNumber'],
  );
});

test('hộ chưa có phiếu: đặt cạnh danh sách đang quản lý, mọi câu trả lời từ điện thoại được gợi ý', () => {
  const two: Delivery = { ...delivery({}, { household: { ...base.household, wall: 'earth' } }), standing: null };
  const differences = differencesOf(two, form);
  assert.ok(differences.length > 0 && differences.every(({ proposed }) => proposed === 'sent'));
});
