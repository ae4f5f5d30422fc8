import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldVillage } from './fold-village.ts';
import { postableCases } from './postable-cases.ts';
import { agreed, caseOf, list, meeting, ready, single, villageContext } from './sample-review.ts';
import type { VillageEvent } from './village-event.ts';

const signers = { chair: true, secretary: true, households: true };
const events: readonly VillageEvent[] = [
  { kind: 'meeting.held', on: '2026-11-02', ...meeting([single('a')]) },
  { kind: 'minutes.signed', on: '2026-11-02', meetingId: 'M1', signers },
];
const village = events.reduce<ReturnType<typeof foldVillage> | undefined>(foldVillage, undefined);
const met = caseOf([...ready('a', 'POOR', 'POOR'), agreed('POOR')]);
const unmet = caseOf(ready('b', 'POOR', 'POOR'));

test('hộ chưa đủ điều kiện bị loại kèm lý do, không giữ lại cả thôn', () => {
  const found = postableCases(village, list(['a', 'b']), villageContext('2026-11-20', [met, unmet]));
  assert.deepEqual(found, {
    caseIds: ['a'],
    refused: [{ caseId: 'b', code: 'notAgreed' }],
    list: { endsOn: '2026-11-26', version: 1 },
  });
});

test('không còn hộ nào thì nói lý do của từng hộ và của thôn', () => {
  const found = postableCases(undefined, list(['a', 'b']), villageContext('2026-11-20', [met, unmet]));
  assert.deepEqual(found.caseIds, []);
  assert.deepEqual(
    found.refused.map(({ caseId, code }) => [caseId, code]),
    [
      ['b', 'notAgreed'],
      ['a', 'minutesMissing'],
    ],
  );
  assert.equal(found.problem?.code, 'nothingToPost');
});

test('lý do của cả thôn không đổ cho hộ nào', () => {
  const found = postableCases(village, list(['a']), { ...villageContext('2026-11-20', [met]), today: '2026-11-19' });
  assert.deepEqual([found.refused, found.problem?.code, found.list], [[], 'dateInFuture', undefined]);
});
