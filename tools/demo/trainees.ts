import { randomUUID } from 'node:crypto';
import { questionBank } from '@ra-soat/domain/training/bank/question-bank.ts';
import { quizTopics } from '@ra-soat/domain/training/bank-question.ts';
import { attendancePaper } from '@ra-soat/server/attendance/contract.ts';
import { pinnedClock } from '@ra-soat/server/platform/clock.ts';
import type { Doors } from '@ra-soat/server/platform/command.ts';
import {
  quizDraw,
  quizHandIn,
  quizPapers,
  quizSet,
  trainingCertificateIssue,
} from '@ra-soat/server/quizzes/contract.ts';
import { pastedTable, traineesTable } from '@ra-soat/server/test-trainees-table.ts';
import { trainees, traineesInvite, traineesLoad } from '@ra-soat/server/trainees/contract.ts';
import { handOf, type Hand } from '../season/hand.ts';
import type { DemoCampaign } from './training.ts';

interface Class {
  readonly sessionId: string;
  readonly pointId: string;
  readonly title: string;
  readonly days: readonly string[];
}

/** A list of village heads of some communes, loaded as pasted cells, and everybody of the house who surveys: invited. */
async function invite(hand: Hand, { pool }: Doors['database'], campaign: DemoCampaign, classes: readonly Class[]) {
  const { campaignId, place } = campaign;
  const { rows: communes } = await pool.query<{ name: string }>(
    `select name from place where parent_id = $1 order by code limit 24`,
    [place],
  );
  const { lines } = traineesTable({
    ...{ seed: 6, rows: 216, faults: 0, communes: communes.map(({ name }) => ({ name, district: '' })) },
    sessions: classes.map(({ title }) => title),
  });
  await hand.send(traineesLoad, { campaignId, place, mode: 'good', table: { text: pastedTable(lines) } });
  await hand.send(traineesInvite, { campaignId, place, whom: { kind: 'waiting' } });
  const [first] = classes;
  const whom = { kind: 'roles' as const, roles: ['enumerator', 'villageHead', 'povertyOfficer', 'steeringCommittee'] };
  await hand.send(traineesInvite, { campaignId, place, whom, ...(first && { sessionId: first.sessionId }) });
}

/** Nine in ten came, as the signed lists of the halls say; `absent`: a name that did not. */
async function attend(hand: Hand, { campaignId, place }: DemoCampaign, classes: readonly Class[], absent: string) {
  for (const { sessionId, pointId, days } of classes) {
    const seated: { personId: string; name: string }[] = [];
    for (let after: string | undefined; ;) {
      const page = await hand.ask(trainees, { campaignId, place, session: sessionId, ...(after && { after }) });
      seated.push(...page.rows);
      if (page.next === null) break;
      after = page.next;
    }
    const people = seated
      .filter(({ name }, at) => at % 10 !== 9 && name !== absent)
      .map(({ personId }) => ({ personId, state: 'present' as const }));
    const halves = days.flatMap((on) => [on, on]);
    for (const [half, on] of halves.entries()) await hand.send(attendancePaper, { pointId, half, people, on });
  }
}

/** The test of the campaign, written by those who learn here: right but for what they were told to get wrong. */
async function test(hand: Hand, { campaignId }: DemoCampaign, learners: readonly Hand[]): Promise<void> {
  const quizId = randomUUID();
  const draw = quizTopics.map((topic) => ({ topic, count: 2 }));
  const rules = { title: 'Bài kiểm tra cuối đợt (dữ liệu mẫu)', passMark: 80, attempts: 2, minutes: 30, halves: 3 };
  await hand.send(quizSet, { quizId, campaignId, draw, ...rules });
  for (const learner of learners) {
    await learner.send(quizDraw, { quizId });
    const { quizzes } = await learner.ask(quizPapers, {});
    const paper = quizzes.find((one) => one.quizId === quizId)?.papers[0];
    if (!paper) throw new Error('no paper was drawn');
    const answers = paper.questions.map(({ questionId, options }) => {
      const right = questionBank.find(({ id }) => id === questionId)?.right ?? [];
      return [questionId, options.filter(({ text }) => right.includes(text)).map(({ key }) => key)] as const;
    });
    const handedIn = { answers: Object.fromEntries(answers), takenS: 900, startedAt: null };
    await learner.send(quizHandIn, { paperId: paper.paperId, ...handedIn });
  }
}

async function classesOf({ database: { pool } }: Doors, campaignId: string): Promise<Class[]> {
  const { rows } = await pool.query<Class>(
    `select s.session_id as "sessionId", p.point_id as "pointId", s.title,
            (select array_agg(distinct h ->> 'on' order by h ->> 'on') from jsonb_array_elements(s.halves) h) as days
     from training_session s join training_point p using (session_id)
     where s.campaign_id = $1 and s.mode = 'venue' order by s.title`,
    [campaignId],
  );
  return rows;
}

/** Invitations go out before the first class: on a day of their own. */
export async function inviteTrainees(doors: Doors, { actor }: Hand, campaign: DemoCampaign): Promise<void> {
  const earlier = { ...doors, clock: pinnedClock(() => '2026-10-01') };
  await invite(handOf(earlier, actor), doors.database, campaign, await classesOf(doors, campaign.campaignId));
}

/** Who came, who was tested, who has the paper that says so: what coverage and the list of surveyors show. */
export async function seedAttendance(
  doors: Doors,
  hand: Hand,
  campaign: DemoCampaign,
  { learners, absent }: { readonly learners: readonly Hand[]; readonly absent: Hand },
): Promise<void> {
  await attend(hand, campaign, await classesOf(doors, campaign.campaignId), absent.actor.fullName);
  await test(hand, campaign, learners);
  await hand.send(trainingCertificateIssue, {
    ...{ campaignId: campaign.campaignId, on: '2026-10-28' },
    signer: { name: 'Giám đốc Mẫu', title: 'GIÁM ĐỐC' },
  });
}
