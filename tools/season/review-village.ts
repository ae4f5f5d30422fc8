import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { addDays, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { meetingCandidates, meetingHold, minutesSign } from '@ra-soat/server/meetings/contract.ts';
import { listPost, postingBoard, postingEnd } from '@ra-soat/server/postings/contract.ts';
import { surveyAccept, surveyEntry, surveySubmit } from '@ra-soat/server/surveys/contract.ts';
import { assess } from '@ra-soat/domain/assessment/assess.ts';
import type { BesideEntries } from '@ra-soat/domain/assessment/assess-beside.ts';
import { DEFAULT_SETTINGS } from '@ra-soat/domain/assessment/settings.ts';
import { standardOf } from '@ra-soat/domain/standards/standard-of.ts';
import { besideEntries, factsForForm } from './facts-for-form.ts';
import type { Hand } from './hand.ts';
import type { Officials, RoundPlan } from './round-plan.ts';

type Entry = z.output<(typeof surveyEntry)['output']>;
type Candidate = z.output<(typeof meetingCandidates)['output']>['candidates'][number];

/** The visit's people carry the ids the registry knows them by; of two with one name each takes its own. */
function withKnownIds(evidence: Evidence, entry: Entry): Evidence {
  const known = Map.groupBy(entry.evidence.members, ({ name }) => name);
  const members = evidence.members.map((member) => ({
    ...member,
    id: known.get(member.name)?.shift()?.id ?? member.id,
  }));
  return { ...evidence, members };
}

/** Warnings kept on purpose, each with a reason, as an officer would. */
function keptOf(evidence: Evidence, entry: Entry) {
  const { findings } = assess(evidence, standardOf(entry.standard), DEFAULT_SETTINGS);
  return findings
    .filter(({ severity }) => severity === 'warning')
    .map(({ code, path }) => ({ code, path, reason: 'Đã đối chiếu với hộ (dữ liệu mẫu)' }));
}

/** Keys one form, and what it has for the further standards (invented unless given); the class that came out of it. */
export async function surveyHousehold(
  officer: Hand,
  roundId: string,
  householdId: string,
  facts: Evidence,
  on: IsoDate,
  beside?: BesideEntries,
) {
  const entry = await officer.ask(surveyEntry, { roundId, householdId });
  const visit = { version: entry.formVersion as Evidence['version'], interviewOn: on, area: entry.area };
  const evidence = withKnownIds({ ...factsForForm(facts, entry.standard), ...visit }, entry);
  return officer.send(surveySubmit, {
    roundId,
    householdId,
    seen: entry.seen,
    mode: 'paper',
    evidence,
    beside: beside ?? besideEntries(facts, evidence, entry.standard, entry.beside),
    signed: { respondent: true, enumerator: true },
    kept: keptOf(evidence, entry),
  });
}

export async function acceptHousehold(
  committee: Hand,
  roundId: string,
  householdId: string,
  on: IsoDate,
): Promise<void> {
  const entry = await committee.ask(surveyEntry, { roundId, householdId });
  await committee.send(surveyAccept, { roundId, householdId, version: entry.version ?? 0, on });
}

export interface MeetingChoice {
  readonly on: IsoDate;
  readonly attendees: number;
  /** Households the meeting does not agree to. */
  readonly votedDown?: ReadonlySet<string>;
  /** When people may not gather: how they were asked, and why. */
  readonly apart?: { readonly form: 'online' | 'inWriting'; readonly formReason: string };
}

function tally(attendees: number, agree: number) {
  return { agree, disagree: attendees - agree, abstain: 0 };
}

/** A meeting on all that waits: unchanged households by one show of hands, the others singly; then its minutes. */
export async function meetVillage(officer: Hand, roundId: string, villageId: string, choice: MeetingChoice) {
  const { candidates } = await officer.ask(meetingCandidates, { roundId, villageId });
  if (candidates.length === 0) return undefined;
  const { on, attendees, votedDown = new Set() } = choice;
  const down = ({ householdId }: Candidate) => votedDown.has(householdId);
  const joint = candidates.filter((one) => one.unchanged && !down(one)).map(({ householdId }) => householdId);
  const single = candidates.filter((one) => !one.unchanged || down(one));
  const meetingId = randomUUID();
  const answer = await officer.send(meetingHold, {
    meetingId,
    roundId,
    villageId,
    on,
    startsAt: '19:00',
    endsAt: '21:00',
    venue: 'Nhà văn hóa',
    ...(choice.apart ?? { form: 'inPerson' }),
    chair: 'Nguyễn Văn Mẫu',
    secretary: 'Trần Thị Mẫu',
    frontInvitation: { number: 'DEMO-12/GM-BCĐ', on: addDays(on, -5), present: true, representative: 'Lê Văn Mẫu' },
    present: [
      { role: 'Đại diện Ban Chỉ đạo rà soát cấp xã', name: 'Phạm Văn Mẫu' },
      { role: 'Bí thư chi bộ', name: 'Hoàng Thị Mẫu' },
      { role: 'Rà soát viên', name: 'Đặng Văn Mẫu' },
    ],
    householdsAttending: Math.min(attendees, candidates.length),
    attendees,
    discussion: 'Các hộ dự họp trao đổi công khai, dân chủ.',
    ...(joint.length && { jointVote: { households: joint, ...tally(attendees, attendees) } }),
    singleVotes: single.map((one) => ({
      households: [one.householdId],
      ...tally(attendees, down(one) ? Math.ceil(attendees / 2) - 1 : Math.ceil(attendees * 0.9)),
    })),
  });
  await officer.send(minutesSign, { meetingId, on, signers: { chair: true, secretary: true, households: true } });
  return { meetingId, ...answer };
}

/** Posts what the meeting agreed to; undefined when there is nothing to post. */
export async function postVillage(officer: Hand, roundId: string, villageId: string, on: IsoDate) {
  const { ready } = await officer.ask(postingBoard, { roundId, villageId });
  if (ready.length === 0) return undefined;
  const postingId = randomUUID();
  const answer = await officer.send(listPost, {
    postingId,
    roundId,
    villageId,
    on,
    postedAt: '08:00',
    places: ['villageHouse', 'communeOffice'],
    announced: true,
    postedBy: 'Đặng Văn Mẫu',
    complaintsTo: 'Bộ phận một cửa UBND cấp xã',
    telephone: '0000123456',
  });
  return { postingId, ...answer };
}

export async function endPosting(officer: Hand, postingId: string, on: IsoDate): Promise<void> {
  await officer.send(postingEnd, { postingId, on, proof: 'Biên bản kết thúc niêm yết (dữ liệu mẫu)' });
}

export interface Visit {
  readonly householdId: string;
  readonly facts: Evidence;
}

/** How far a village is brought. */
export type Step = 'surveyed' | 'accepted' | 'met' | 'posted';

/** Brings the households of one village to a step, on the days of the plan. */
export async function reviewVillage(
  { officer, committee }: Officials,
  plan: RoundPlan,
  villageId: string,
  visits: readonly Visit[],
  until: Step,
  votedDown: ReadonlySet<string> = new Set(),
): Promise<void> {
  const { roundId } = plan;
  for (const { householdId, facts } of visits)
    await surveyHousehold(officer, roundId, householdId, facts, plan.surveyedOn);
  if (until === 'surveyed') return;
  for (const { householdId } of visits) await acceptHousehold(committee, roundId, householdId, plan.acceptedOn);
  if (until === 'accepted') return;
  await meetVillage(officer, roundId, villageId, { on: plan.metOn, attendees: 48, votedDown });
  if (until === 'met') return;
  await postVillage(officer, roundId, villageId, plan.postedOn);
}
