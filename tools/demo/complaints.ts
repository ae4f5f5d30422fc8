import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { objectionAnswer, objectionReceive } from '@ra-soat/server/postings/contract.ts';
import type { Visit } from '../season/review-village.ts';
import type { DemoCommune } from './demo-commune.ts';

type Objection = z.input<typeof objectionReceive.input>;

/** On posted households: a confidential phản ánh and a khiếu nại still open, and a phản ánh answered. */
export async function seedComplaints(
  { officials }: DemoCommune,
  roundId: string,
  [first, second, third]: readonly (Visit | undefined)[],
): Promise<void> {
  const { officer } = officials;
  const receive = async (visit: Visit | undefined, words: Pick<Objection, 'on' | 'kind' | 'from' | 'content'>) => {
    if (!visit) return undefined;
    const objectionId = randomUUID();
    const own = words.kind === 'complaint';
    await officer.send(objectionReceive, {
      ...{ objectionId, householdId: visit.householdId, roundId, channel: 'inPerson' },
      ...{ ownCase: own, confidential: !own && words.from !== '', ...words },
    });
    return objectionId;
  };
  await receive(first, {
    ...{ on: '2026-11-11', kind: 'feedback', from: 'Bà Trần Thị Mẫu' },
    content: 'Đề nghị xem lại nguồn thu của hộ (dữ liệu mẫu).',
  });
  await receive(second, {
    ...{ on: '2026-11-11', kind: 'complaint', from: 'Chủ hộ (dữ liệu mẫu)' },
    content: 'Phiếu chưa ghi người ốm nằm viện dài ngày, đề nghị tính lại (dữ liệu mẫu).',
  });
  const answered = await receive(third, {
    ...{ on: '2026-11-10', kind: 'feedback', from: '' },
    content: 'Hộ có xe máy mới mua trong năm (dữ liệu mẫu).',
  });
  if (!answered) return;
  await officer.send(objectionAnswer, {
    ...{ objectionId: answered, on: '2026-11-12', upheld: false, number: 'DEMO-40/UBND-TL' },
    answer: 'Đã xác minh: xe của người cháu gửi nhờ, kết quả giữ nguyên (dữ liệu mẫu).',
  });
}
