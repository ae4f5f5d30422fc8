import { randomUUID } from 'node:crypto';
import { trainingCost, trainingPlan, trainingStep } from '@ra-soat/server/training/contract.ts';
import {
  trainingPoints,
  trainingPointsProposal,
  trainingPointTest,
  trainingSession,
  trainingSessionStep,
  trainingStaff,
} from '@ra-soat/server/training-sessions/contract.ts';
import type { Hand } from '../season/hand.ts';

/** A campaign of the demonstration with what later rooms hang on it. */
export interface DemoCampaign {
  readonly campaignId: string;
  readonly place: string;
  readonly subjects: readonly string[];
  readonly sessions: readonly string[];
}

type Sending = Pick<Hand, 'send' | 'ask'>;

interface Plan {
  readonly place: string;
  readonly organiser: string;
  readonly number: string;
  readonly from: string;
  readonly to: string;
  readonly expected: number;
}

const titles = [
  ['Điểm mới và quy trình rà soát theo TT 07/2021, TT 02/2022', 90],
  ['Ghi Phiếu B1, B2 từng mục; hộ giáp ranh', 150],
  ['Họp thôn, niêm yết, giải quyết khiếu nại', 60],
  ['Nhập phiếu trên điện thoại, làm việc khi mất mạng', 60],
] as const;

async function plan(hand: Sending, of: Plan): Promise<Omit<DemoCampaign, 'sessions'>> {
  const campaignId = randomUUID();
  const subjects = titles.map(([title, minutes], at) => ({
    ...{ subjectId: randomUUID(), title, minutes, kind: at === 3 ? ('software' as const) : ('review' as const) },
  }));
  await hand.send(trainingPlan, {
    ...{ campaignId, place: of.place, kind: 'review', planNumber: of.number, planOn: '2026-09-10', year: 2026 },
    title: 'Tập huấn rà soát hộ nghèo, hộ cận nghèo năm 2026 (dữ liệu mẫu)',
    ...{ forms: ['vn-2022/v2'], from: of.from, to: of.to, organisers: [of.organiser] },
    basis: [{ title: 'Kế hoạch rà soát năm 2026 (dữ liệu mẫu)', number: 'DEMO-58/KH-UBND', on: '2026-08-20' }],
    groups: [
      { audience: 'enumerator', places: [], expected: of.expected },
      { audience: 'villageHead', places: [], expected: null },
      { audience: 'communeOfficer', places: [], expected: null },
    ],
    subjects,
  });
  await hand.send(trainingStep, { campaignId, to: 'open' });
  return { campaignId, place: of.place, subjects: subjects.map(({ subjectId }) => subjectId) };
}

interface Class {
  readonly title: string;
  readonly mode: 'venue' | 'online' | 'both';
  readonly days: readonly string[];
  readonly hall: string;
  readonly capacity: number;
}

/** Sessions of whole days, a trainer at each, the first with its points if it is online. */
async function hold(hand: Sending, campaign: Omit<DemoCampaign, 'sessions'>, classes: readonly Class[]) {
  const { campaignId, place, subjects } = campaign;
  const sessions = classes.map(({ title, mode, days, hall, capacity }) => ({
    ...{ sessionId: randomUUID(), place, title, mode, capacity },
    halves: days.flatMap((on) => [
      { on, from: '08:00', to: '11:30', subjects: subjects.slice(0, 2) },
      { on, from: '13:30', to: '16:30', subjects: subjects.slice(2) },
    ]),
    point: {
      ...{ pointId: randomUUID(), name: hall, room: '', host: 'Người Mẫu 21', phone: '0900 000 021', capacity: null },
      link: mode === 'venue' ? '' : 'https://hop.example.vn/diem-cau-chinh',
    },
  }));
  await hand.send(trainingSession, { campaignId, place, sessions });
  for (const [at, { sessionId }] of sessions.entries()) await staff(hand, sessionId, subjects, at);
  return sessions;
}

async function staff(hand: Sending, sessionId: string, subjects: readonly string[], at: number): Promise<void> {
  const person = (name: string, duty: 'trainer' | 'host' | 'technician', subjectId: string | null) => ({
    ...{ staffId: randomUUID(), name, unit: 'Đơn vị tổ chức (mẫu)', duty, subjectId },
    minutes: subjectId === null ? null : 150,
  });
  const staffed = [
    person(`Người Mẫu ${String(31 + at)}`, 'trainer', subjects[1] ?? null),
    person('Người Mẫu 21', 'host', null),
    person('Người Mẫu 22', 'technician', null),
  ];
  await hand.send(trainingStaff, { sessionId, staff: staffed });
}

/** Every commune gets a point; some were tried. */
async function connect(hand: Sending, sessionId: string, root: string): Promise<void> {
  const { units } = await hand.ask(trainingPointsProposal, { sessionId });
  const points = units.map(({ place, name }, at) => ({
    ...{ pointId: randomUUID(), parentId: root, place, name: `Điểm cầu ${name}`, room: '', capacity: 12 },
    ...{ host: `Người Mẫu ${String(100 + at)}`, phone: '', link: `https://hop.example.vn/${String(at + 1)}` },
  }));
  await hand.send(trainingPoints, { sessionId, points });
  for (const { pointId } of points.slice(0, 12)) {
    await hand.send(trainingPointTest, { pointId, on: '2026-10-05', note: 'Nghe, nhìn rõ (mẫu)' });
  }
}

async function spend(hand: Sending, { campaignId, place }: DemoCampaign, lines: readonly [string, number, number][]) {
  for (const [item, estimate, actual] of lines) {
    await hand.send(trainingCost, {
      ...{ lineId: randomUUID(), campaignId, sessionId: null, place, source: 'Ngân sách (dữ liệu mẫu)' },
      ...{ item: `${item} (mẫu)`, estimate, actual },
    });
  }
}

/** The province's campaign of October 2026: an online conference with every commune, then two classes. */
export async function seedProvinceTraining(
  hand: Sending,
  place: string,
  invite: (campaign: DemoCampaign) => Promise<void>,
): Promise<DemoCampaign> {
  const days = { from: '2026-10-06', to: '2026-10-31' };
  const organiser = 'Sở Nông nghiệp và Môi trường (mẫu)';
  const base = await plan(hand, { place, organiser, number: 'DEMO-31/KH-SNNMT', expected: 900, ...days });
  const made = await hold(hand, base, [
    {
      ...{ title: 'Hội nghị trực tuyến toàn tỉnh (dữ liệu mẫu)', mode: 'online', capacity: 1600 },
      ...{ days: ['2026-10-06'], hall: 'Điểm cầu chính tại Sở' },
    },
    {
      ...{ title: 'Lớp 1: rà soát viên các xã phía bắc (dữ liệu mẫu)', mode: 'venue', capacity: 220 },
      ...{ days: ['2026-10-13', '2026-10-14'], hall: 'Hội trường trung tâm hội nghị (mẫu)' },
    },
    {
      ...{ title: 'Lớp 2: rà soát viên các xã phía nam (dữ liệu mẫu)', mode: 'venue', capacity: 220 },
      ...{ days: ['2026-10-20', '2026-10-21'], hall: 'Hội trường phường (mẫu)' },
    },
  ]);
  const [online] = made;
  if (online) await connect(hand, online.sessionId, online.point.pointId);
  const campaign = { ...base, sessions: made.map(({ sessionId }) => sessionId) };
  await hand.send(trainingStep, { campaignId: campaign.campaignId, to: 'running' });
  await invite(campaign);
  for (const sessionId of campaign.sessions) await hand.send(trainingSessionStep, { sessionId, to: 'ended' });
  await spend(hand, campaign, [
    ['Tài liệu in', 36_000_000, 34_200_000],
    ['Thuê hội trường, đường truyền', 24_000_000, 24_000_000],
    ['Giảng viên, báo cáo viên', 18_000_000, 16_500_000],
  ]);
  return campaign;
}

/** The ward's own campaign: one class in its hall, and one still to come. */
export async function seedWardTraining(hand: Sending, place: string): Promise<DemoCampaign> {
  const days = { from: '2026-10-08', to: '2026-11-20' };
  const organiser = 'Ủy ban nhân dân phường (mẫu)';
  const base = await plan(hand, { place, organiser, number: 'DEMO-12/KH-UBND', expected: 24, ...days });
  const made = await hold(hand, base, [
    {
      ...{ title: 'Lớp tập huấn tổ trưởng, rà soát viên (dữ liệu mẫu)', mode: 'venue', capacity: 60 },
      ...{ days: ['2026-10-08'], hall: 'Hội trường phường (mẫu)' },
    },
    {
      ...{ title: 'Lớp bổ sung cho người mới nhận việc (dữ liệu mẫu)', mode: 'venue', capacity: 30 },
      ...{ days: ['2026-11-14'], hall: 'Nhà văn hóa tổ dân phố 3 (mẫu)' },
    },
  ]);
  const campaign = { ...base, sessions: made.map(({ sessionId }) => sessionId) };
  await hand.send(trainingStep, { campaignId: campaign.campaignId, to: 'running' });
  const [first] = campaign.sessions;
  if (first) await hand.send(trainingSessionStep, { sessionId: first, to: 'ended' });
  await spend(hand, campaign, [['Tài liệu, nước uống', 4_500_000, 4_100_000]]);
  return campaign;
}
