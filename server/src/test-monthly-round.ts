import { randomUUID } from 'node:crypto';
import { SOUND_HOME } from '@ra-soat/domain/assessment/sample-evidence.ts';
import type { Actor } from './platform/access.ts';
import { listedBefore } from './test-listed-before.ts';
import { decisionBody, meetingBody, postingBody, roundBody, surveyBody, type StoryIds } from './test-story-bodies.ts';
import { paperBody } from './test-request-paper.ts';
import type { Step } from './test-story.ts';
import type { World } from './test-world.ts';

type MonthWorld = Pick<World, 'setToday' | 'run'> & { readonly database: Pick<World['database'], 'pool'> };
type Cast = (by: Step['by']) => Actor;

const lackingMuch = { usesInternet: false, waterSource: 'surface', toilet: 'none', wall: 'earth', roof: 'thatch' };
const enough = { b1: { answers: {}, keyedTotal: 200 } };
/** Found: still listed in another class, out of the list, newly poor, not poor. */
const found: readonly object[] = [{}, enough, { household: { ...SOUND_HOME, ...lackingMuch } }, enough];

/** Two households of last year's list, poor and near-poor, and two papers Mẫu số 01 of the 4th of May that wait. */
export async function fileRequests(world: MonthWorld, ids: StoryIds, cast: Cast): Promise<void> {
  const officer = cast('povertyOfficer');
  const village = { villageId: ids.villages[0], commune: ids.commune, name: `Thôn 1 ${ids.mark}`, position: 1 };
  world.setToday('2026-05-04');
  await world.run(officer, 'village.add', { ...village, from: '2026-01-01' });
  await listedBefore(world, ids, 0, 'POOR');
  await listedBefore(world, ids, 1, 'NEAR_POOR');
  for (const index of [2, 3]) await world.run(officer, 'request.receive', paperBody(ids, index, '2026-05-04'));
}

/** Mẫu số 04 of a household of the list. */
export async function askToLeave(world: MonthWorld, ids: StoryIds, cast: Cast, index: number): Promise<void> {
  await world.run(cast('povertyOfficer'), 'request.leave', {
    ...{ requestId: randomUUID(), householdId: ids.households[index], channel: 'inPerson', on: '2026-05-04' },
    ...{ filing: { by: 'head' }, reason: 'Thu nhập đã ổn định (mẫu)' },
  });
}

/** May 2026: two ask to leave the list, two to be reviewed; the month is opened on the 15th and takes all four. */
export async function openMonth(world: MonthWorld, ids: StoryIds, cast: Cast): Promise<void> {
  const officer = cast('povertyOfficer');
  await fileRequests(world, ids, cast);
  for (const index of [0, 1]) await askToLeave(world, ids, cast, index);
  world.setToday('2026-05-15');
  await world.run(officer, 'round.open', monthBody(ids));
  await world.run(officer, 'requests.take', { roundId: ids.round, on: '2026-05-15' });
  await world.run(officer, 'list.close', { roundId: ids.round, on: '2026-05-15' });
}

export function monthBody(ids: StoryIds) {
  return { ...roundBody(ids), kind: 'regular', month: 5, openedOn: '2026-05-15' };
}

/** From the visits to the day on which the decision may be signed: Wednesday 27/5, five days before the last. */
export async function reviewMonth(world: MonthWorld, ids: StoryIds, cast: Cast): Promise<void> {
  const officer = cast('povertyOfficer');
  const on = '2026-05-18';
  world.setToday(on);
  for (const [index, change] of found.entries()) {
    const body = surveyBody(ids, index, 1, on);
    await world.run(officer, 'survey.submit', { ...body, evidence: { ...body.evidence, ...change } });
    const at = { householdId: ids.households[index], roundId: ids.round };
    await world.run(cast('steeringCommittee'), 'survey.accept', { ...at, version: 1, on });
  }
  world.setToday('2026-05-19');
  const votes = ids.households.map((id) => ({ households: [id], agree: 40, disagree: 8, abstain: 0 }));
  const meeting = { ...meetingBody(ids), on: '2026-05-19', singleVotes: votes };
  const invitation = { ...meeting.frontInvitation, on: '2026-05-16' };
  await world.run(officer, 'meeting.hold', { ...meeting, frontInvitation: invitation });
  const signers = { chair: true, secretary: true, households: true };
  await world.run(officer, 'minutes.sign', { meetingId: ids.meeting, signers, on: '2026-05-19' });
  world.setToday('2026-05-20');
  await world.run(officer, 'list.post', { ...postingBody(ids), on: '2026-05-20' });
  world.setToday('2026-05-26');
  await world.run(officer, 'posting.end', { postingId: ids.posting, proof: 'Biên bản (mẫu)', on: '2026-05-26' });
  await world.run(officer, 'round.consolidate', { roundId: ids.round, on: '2026-05-26' });
  world.setToday('2026-05-27');
}

export function monthDecision(ids: StoryIds) {
  return { ...decisionBody(ids), number: 'DEMO-35/QĐ-UBND', on: '2026-05-27', effectiveOn: '2026-05-27' };
}
