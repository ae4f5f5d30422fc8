import { randomUUID } from 'node:crypto';
import { trainingSession } from '@ra-soat/server/training-sessions/contract.ts';
import type { Hand } from '../../tools/season/hand.ts';
import { openCampaign } from './training-steps.ts';

interface Conference {
  readonly place: string;
  readonly sessionId: string;
  /** The first point. */
  readonly root: string;
}

const days = ['2021-08-26', '2021-08-27'];
const hours = [
  { from: '07:30', to: '11:30' },
  { from: '13:30', to: '17:00' },
];

/** A campaign with one online session of two days and its first point; its id. */
export async function planConference(hand: Hand, { place, sessionId, root }: Conference): Promise<string> {
  const subjects = ['Chuẩn nghèo mới, chiều thiếu hụt về việc làm', 'Quy trình rà soát, họp thôn và ghi phiếu'].map(
    (title) => ({ subjectId: randomUUID(), title, kind: 'review' as const, minutes: 420 }),
  );
  const campaignId = await openCampaign(hand, {
    ...{ place, title: 'Tập huấn rà soát theo chuẩn nghèo giai đoạn 2022-2025', kind: 'review', subjects },
    ...{ planNumber: 'DEMO-88/KH-SLĐTBXH', planOn: '2021-08-16', basis: [], year: 2021, forms: ['vn-2022/v1'] },
    ...{ organisers: ['Sở Lao động - Thương binh và Xã hội'], from: '2021-08-26', to: '2021-08-27' },
    groups: [{ audience: 'enumerator', places: [], expected: 161 }],
  });
  const halves = days.flatMap((on, day) =>
    hours.map((half) => ({ on, ...half, subjects: subjects.slice(day, day + 1).map(({ subjectId }) => subjectId) })),
  );
  const point = {
    ...{ pointId: root, name: 'Điểm cầu tỉnh Hưng Yên', room: 'Hội trường Sở', host: 'Người Mẫu 1000' },
    ...{ phone: '02213123456', link: 'https://hop.example.vn/hung-yen-2021', capacity: null },
  };
  const title = 'Hội nghị tập huấn trực tuyến toàn tỉnh';
  const session = { sessionId, place, title, mode: 'online' as const, capacity: null, halves, point };
  await hand.send(trainingSession, { campaignId, place, sessions: [session] });
  return campaignId;
}
