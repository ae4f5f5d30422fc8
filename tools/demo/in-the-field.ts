import { randomUUID } from 'node:crypto';
import { caseSideline } from '@ra-soat/server/households/contract.ts';
import { surveyEntry, surveyReturn, visitRecord } from '@ra-soat/server/surveys/contract.ts';
import type { Visit } from '../season/review-village.ts';
import type { DemoCommune } from './demo-commune.ts';

/** A keyed form goes back with its findings at the questions. */
export async function returnForm({ officials }: DemoCommune, roundId: string, { householdId }: Visit): Promise<void> {
  const { committee } = officials;
  const { version } = await committee.ask(surveyEntry, { roundId, householdId });
  await committee.send(surveyReturn, {
    ...{ roundId, householdId, version: version ?? 0, on: '2026-10-19' },
    reason: 'Cần hỏi lại hai nội dung (dữ liệu mẫu)',
    remarks: [
      {
        path: 'household.floorAreaDm2',
        question: 'Diện tích ở',
        remark: 'Diện tích ghi trên phiếu khác với năm trước, đề nghị đo lại',
      },
      {
        path: 'members.0.facts.healthInsured',
        question: 'Bảo hiểm y tế của chủ hộ',
        remark: 'Đối chiếu với thẻ của chủ hộ',
      },
    ],
  });
}

/** Twice nobody was at home: the household waits aside, with its visits. */
export async function leaveAside({ officials }: DemoCommune, roundId: string, { householdId }: Visit): Promise<void> {
  const { officer } = officials;
  for (const on of ['2026-10-05', '2026-10-12']) {
    await officer.send(visitRecord, {
      ...{ visitId: randomUUID(), householdId, roundId, on, outcome: 'ABSENT' },
      note: 'Hàng xóm cho biết cả hộ đi làm thuê, cuối tháng 11 về (dữ liệu mẫu)',
    });
  }
  const reason = 'Vắng nhà qua hai lần đến, hẹn cuối tháng 11 (dữ liệu mẫu)';
  await officer.send(caseSideline, { householdId, roundId, state: 'ABSENT', reason, on: '2026-10-12' });
}
