import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { quizSet } from '@ra-soat/server/quizzes/contract.ts';
import { traineePage, trainees, traineesInvite, traineesLoad } from '@ra-soat/server/trainees/contract.ts';
import { trainingSession } from '@ra-soat/server/training-sessions/contract.ts';
import { trainingPlan, trainingStep } from '@ra-soat/server/training/contract.ts';
import type { Hand } from '../../tools/season/hand.ts';
import { COMMUNE } from './field-world.ts';

export interface LearnerCampaign {
  readonly campaignId: string;
  readonly personId: string;
  /** What stands on the letter of the one person invited. */
  readonly code: string;
}

const hall = { name: 'Hội trường xã mẫu', room: 'Tầng 1', host: 'Người Mẫu 1', phone: '', link: '', capacity: 60 };

/** A commune's campaign with one class, one test of eight questions, and one person invited to it, of one village. */
export async function learnerCampaign(officer: Hand, name: string, village: string): Promise<LearnerCampaign> {
  const [campaignId, sessionId, subjectId] = [randomUUID(), randomUUID(), randomUUID()];
  await officer.send(trainingPlan, {
    ...{ campaignId, place: COMMUNE, title: 'Tập huấn rà soát năm 2026 (mẫu)', kind: 'review' },
    ...{ planNumber: 'DEMO-20/KH-UBND', planOn: '2026-09-04', basis: [], organisers: ['Ủy ban nhân dân xã mẫu'] },
    ...{ year: 2026, forms: ['vn-2022/v2'], from: '2026-09-05', to: '2026-09-30' },
    groups: [{ audience: 'enumerator', places: [], expected: 1 }],
    subjects: [{ subjectId, title: 'Ghi phiếu B (mẫu)', kind: 'review', minutes: 180 }],
  });
  const halves = [{ on: '2026-09-10', from: '07:30', to: '11:30', subjects: [subjectId] }];
  const point = { pointId: randomUUID(), ...hall };
  const session = {
    sessionId,
    place: COMMUNE,
    title: 'Lớp của xã (mẫu)',
    mode: 'venue' as const,
    halves,
    capacity: 60,
  };
  await officer.send(trainingSession, { campaignId, place: COMMUNE, sessions: [{ ...session, point }] });
  await officer.send(trainingStep, { campaignId, to: 'open' });
  await officer.send(quizSet, {
    ...{ quizId: randomUUID(), campaignId, title: 'Bài kiểm tra cuối đợt (mẫu)' },
    draw: [
      { topic: 'standard', count: 3 },
      { topic: 'forms', count: 2 },
      { topic: 'meeting', count: 2 },
      { topic: 'conduct', count: 1 },
    ],
    ...{ passMark: 70, attempts: 2, minutes: 30, halves: 0 },
  });
  const text = `Họ và tên\tSố điện thoại\tĐối tượng\tThôn, tổ dân phố\n${name}\t0901000001\tRà soát viên\t${village}`;
  const at = { campaignId, place: COMMUNE };
  const { faults } = await officer.send(traineesLoad, { ...at, sessionId, mode: 'all', table: { text } });
  assert.deepEqual(faults, []);
  await officer.send(traineesInvite, { ...at, whom: { kind: 'waiting' } });
  const { rows } = await officer.ask(trainees, at);
  const personId = rows[0]?.personId ?? assert.fail('nobody was loaded');
  const { code } = await officer.ask(traineePage, { campaignId, personId });
  return { campaignId, personId, code: code ?? assert.fail('no code') };
}
