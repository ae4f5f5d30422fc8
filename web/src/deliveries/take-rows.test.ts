import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../ui/problem.ts';
import type { SealedLine } from './sealed-file.ts';
import { takeRows, type Taken } from './take-rows.ts';

const line = (at: number, table: SealedLine['table']): SealedLine => ({
  line: at,
  table,
  body: { keyId: 'k', sealedKey: 's', row: { table, id: String(at), iv: '', data: '' } },
});
const problem = (code: string, status: number) => new Problem({ code, title: code, status });
const answer = (kind: string | null, state?: object) => ({
  ...{ table: 'outbox', kind, repeated: false },
  receipt: state ? { answer: state } : {},
});
const waiting = { state: 'waiting', why: 'CONFLICT', version: null, class: null, reason: null, findings: [] };

test('phiếu trước, ảnh sau; việc cần ảnh được gửi lại sau ảnh; mỗi dòng có kết quả của nó', async () => {
  const order: string[] = [];
  const taken: Taken[] = [];
  let photoThere = false;
  const send: Parameters<typeof takeRows>[1]['send'] = ({ row: { id, table } }) => {
    order.push(id);
    if (table === 'photo') photoThere = true;
    if (id === '3' && !photoThere) return Promise.reject(problem('ATTACHMENT_NOT_SENT', 422));
    if (id === '4') return Promise.reject(problem('NOT_ALLOWED', 403));
    return Promise.resolve(id === '5' ? answer('survey.deliver', waiting) : answer('attachment.add'));
  };
  const lines = [line(2, 'photo'), line(3, 'outbox'), line(4, 'outbox'), line(5, 'draft')];
  assert.deepEqual(await takeRows(lines, { send, onTaken: (one) => taken.push(one) }), []);
  assert.deepEqual(order, ['3', '4', '5', '2', '3']);
  assert.deepEqual(
    taken.map(({ line: at, outcome }) => [at, outcome]),
    [
      [4, 'refused'],
      [5, 'waits'],
      [2, 'received'],
      [3, 'received'],
    ],
  );
});

test('mất mạng giữa chừng: dòng chưa có trả lời và các dòng sau còn lại để nhận tiếp', async () => {
  let sent = 0;
  const send = () => {
    sent += 1;
    return sent === 2 ? Promise.reject(problem('NO_ANSWER', 0)) : Promise.resolve(answer('visit.record'));
  };
  const left = await takeRows([line(2, 'outbox'), line(3, 'outbox'), line(4, 'photo')], {
    send,
    onTaken: () => undefined,
  });
  assert.deepEqual(
    left.map((one) => one.line),
    [3, 4],
  );
});
