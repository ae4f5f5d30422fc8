import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import {
  assignmentGive,
  deviceCheckIn,
  fieldHouseholds,
  messageRead,
  messageSend,
} from '@ra-soat/server/fieldwork/contract.ts';
import { rounds } from '@ra-soat/server/rounds/contract.ts';
import { surveyDeliver, surveyEntry, visitRecord } from '@ra-soat/server/surveys/contract.ts';
import type { Hand } from '../season/hand.ts';
import { villageAt, type DemoCommune } from './demo-commune.ts';

type Household = z.output<typeof fieldHouseholds.output>['households'][number];

/** Who goes from house to house in the demonstration. */
interface Surveyors {
  readonly head: Hand;
  readonly second: Hand;
  readonly third: Hand;
}

interface Field {
  readonly commune: DemoCommune;
  readonly roundId: string;
  /** Households of a village by its place in the order. */
  readonly of: (index: number) => readonly Household[];
}

async function fieldOf(commune: DemoCommune): Promise<Field> {
  const { officer } = commune.officials;
  const known = await officer.ask(rounds, { place: commune.id });
  const roundId = known.rounds.find(({ year }) => year === 2026)?.roundId ?? '';
  const { households } = await officer.ask(fieldHouseholds, { roundId });
  return {
    commune,
    roundId,
    of: (index) => households.filter(({ villageId }) => villageId === villageAt(commune, index)),
  };
}

async function give(
  { roundId, commune }: Field,
  to: Hand,
  given: readonly Household[],
  told: { by?: Hand; reason: string } = { reason: 'Giao đầu đợt (dữ liệu mẫu)' },
): Promise<void> {
  const [first] = given;
  if (!first) return;
  const households = given.map(({ householdId }) => householdId);
  const body = { roundId, villageId: first.villageId, households, to: to.actor.accountId, reason: told.reason };
  await (told.by ?? commune.officials.officer).send(assignmentGive, body);
}

/** The first three villages and the seventh to one person each, the last one, where nobody has been yet, to three. */
async function giveAll(field: Field, { head, second, third }: Surveyors): Promise<void> {
  const last = field.of(13);
  const part = Math.ceil(last.length / 3);
  await give(field, head, field.of(0));
  await give(field, second, field.of(1));
  await give(field, third, field.of(2));
  await give(field, third, field.of(6));
  await give(field, head, last.slice(0, part));
  await give(field, second, last.slice(part, 2 * part));
  await give(field, head, last.slice(part, part + 1), { reason: 'Gần nhà trưởng thôn (dữ liệu mẫu)' });
  await give(field, second, last.slice(0, 1), { by: head, reason: 'Đường vào xóm bị ngập (dữ liệu mẫu)' });
}

async function visitInVain({ of, roundId }: Field, head: Hand): Promise<void> {
  const household = of(13)[1];
  if (!household) return;
  await head.send(visitRecord, {
    ...{ visitId: randomUUID(), householdId: household.householdId, roundId, on: '2026-11-10', outcome: 'ABSENT' },
    note: 'Cả nhà lên rẫy, hẹn tối thứ bảy (dữ liệu mẫu)',
  });
}

/** The officer keyed the paper while the form of the phone was still on its way. */
async function bringLate({ of, roundId, commune }: Field, third: Hand): Promise<void> {
  const household = of(6).find(({ stage }) => stage === 'SURVEYED');
  if (!household) return;
  const { householdId } = household;
  const { evidence, kept } = await commune.officials.officer.ask(surveyEntry, { roundId, householdId });
  const members = evidence.members.map(({ citizenNumber: _, ...member }) => member);
  const area = evidence.household.floorAreaDm2;
  const floor = area === undefined ? {} : { floorAreaDm2: area + 600 };
  const [startedAt, savedAt] = ['2026-10-04T15:10:00+07:00', '2026-10-04T15:45:00+07:00'];
  await third.send(surveyDeliver, {
    ...{ surveyId: randomUUID(), householdId, roundId, basis: null, enumerator: third.actor.accountId, finished: true },
    ...{ mode: 'visit', kept, signed: { respondent: true, enumerator: true } },
    evidence: { ...evidence, interviewOn: '2026-10-04', members, household: { ...evidence.household, ...floor } },
    field: { deviceId: THIRD_PHONE, app: '0.1.0', startedAt, savedAt },
  });
}

const THIRD_PHONE = randomUUID();

/** One phone on which all is well but for two forms on the way, and an old one whose clock is wrong. */
async function meetPhones({ commune }: Field, { head, third }: Surveyors): Promise<void> {
  const now = commune.doors.clock.now().getTime();
  const at = (hours: number) => new Date(now + hours * 3_600_000).toISOString();
  const storage = { persisted: true, usedMb: 6, quotaMb: 2048 };
  await head.send(deviceCheckIn, {
    ...{ deviceId: randomUUID(), label: 'Samsung A06, Chrome 129', app: '0.1.0', clock: at(0), storage },
    ...{ unsent: 2, unfinished: 1, refused: 0, photos: 3, oldestUnsent: at(-20) },
  });
  await third.send(deviceCheckIn, {
    ...{ deviceId: THIRD_PHONE, label: 'Oppo A3s, Chrome 108', app: '0.0.9', clock: at(-7) },
    ...{ unsent: 4, unfinished: 0, refused: 1, photos: 11, oldestUnsent: at(-7 - 5 * 24) },
    storage: { ...storage, persisted: false, usedMb: 41 },
  });
}

async function write({ commune }: Field, { head, third }: Surveyors): Promise<void> {
  const { officer } = commune.officials;
  const messageId = randomUUID();
  const all = { who: 'all' } as const;
  const text = 'Tối nào có sóng, đề nghị mở ứng dụng để gửi phiếu. Thôn 14 xong trước ngày 14/11. (dữ liệu mẫu)';
  await officer.send(messageSend, { messageId, communeId: commune.id, to: all, text });
  await head.send(messageRead, { messageId });
  await officer.send(messageSend, {
    ...{ messageId: randomUUID(), communeId: commune.id, to: { who: 'person', accountId: third.actor.accountId } },
    text: 'Điện thoại của anh sai giờ, nhờ chỉnh lại và cập nhật ứng dụng. (dữ liệu mẫu)',
  });
}

/** The field work of this year's round: households given, visits, phones, words, and a form that waits for a person. */
export async function seedFieldWork(commune: DemoCommune, surveyors: Surveyors): Promise<void> {
  const field = await fieldOf(commune);
  await giveAll(field, surveyors);
  await visitInVain(field, surveyors.head);
  await bringLate(field, surveyors.third);
  await meetPhones(field, surveyors);
  await write(field, surveyors);
}
