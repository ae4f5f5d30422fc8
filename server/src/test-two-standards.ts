import type { BesideEntries } from '@ra-soat/domain/assessment/assess-beside.ts';
import { ADULT_FACTS, sampleEvidence, sampleMember } from '@ra-soat/domain/assessment/sample-evidence.ts';
import type { FormRef } from '@ra-soat/domain/standards/standard.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { Actor } from './platform/access.ts';
import * as bodies from './test-story-bodies.ts';
import type { StoryIds } from './test-story-bodies.ts';
import type { World } from './test-world.ts';

/** A round of a year that lies before the shared story, under a leading form and further standards. */
export interface SeasonOf {
  readonly ids: StoryIds;
  readonly year: number;
  readonly form: FormRef;
  readonly local?: readonly { standard: string; leavesOutNational: boolean }[];
}

export interface Cast {
  readonly officer: Actor;
  readonly committee: Actor;
  readonly chairman: Actor;
}

export async function castIn(world: World, { commune }: StoryIds): Promise<Cast> {
  return {
    officer: await world.person('povertyOfficer', commune),
    committee: await world.person('steeringCommittee', commune),
    chairman: await world.person('communeChairman', commune),
  };
}

const where = ({ ids }: SeasonOf, index: number) => ({ householdId: ids.households[index], roundId: ids.round });

/** The round with two villages and three households that ask for a review. */
export async function openSeason(world: World, { officer }: Cast, season: SeasonOf): Promise<void> {
  const { ids, year, form, local } = season;
  world.setToday(`${year}-09-20`);
  for (const [i, villageId] of ids.villages.entries()) {
    const name = `Thôn ${String(i + 1)} ${ids.mark}`;
    await world.run(officer, 'village.add', {
      villageId,
      commune: ids.commune,
      name,
      position: i + 1,
      from: '2020-01-01',
    });
    const count = { villageId, households: 100, persons: 400, on: `${year}-09-01`, source: 'Thống kê xã (mẫu)' };
    await world.run(officer, 'village.count', count);
  }
  await world.run(officer, 'round.open', {
    ...bodies.roundBody(ids),
    year,
    standard: form.standard,
    formVersion: form.version,
    openedOn: `${year}-09-05`,
    ...(local && { local }),
  });
  for (const index of [0, 1, 2]) {
    const body = bodies.requestBody(ids, index);
    await world.run(officer, 'household.add', { ...body, request: { ...body.request, on: `${year}-09-10` } });
  }
  await world.run(officer, 'list.close', { roundId: ids.round, on: `${year}-09-15` });
}

/** One household's form with the points of the leading form and what is keyed for the further standards. */
export function formOf(season: SeasonOf, index: number, b1: number, beside: BesideEntries, seen = 1) {
  const { ids, year, form } = season;
  const head = sampleMember(ids.heads[index] ?? '', 1981, ADULT_FACTS, {
    relation: 'head',
    name: `${ids.mark} Người Mẫu ${String(index + 1)}`,
  });
  const evidence: Evidence = sampleEvidence({
    version: form.version,
    members: [head],
    interviewOn: `${year}-10-05`,
    area: ids.area,
    b1: { answers: {}, keyedTotal: b1 },
  });
  const signed = { respondent: true, enumerator: true };
  return { ...where(season, index), seen, mode: 'paper', evidence, beside, signed, kept: [], remarkAnswers: [] };
}

export async function accept(world: World, { committee }: Cast, season: SeasonOf, index: number, version = 1) {
  world.setToday(`${season.year}-10-10`);
  await world.run(committee, 'survey.accept', { ...where(season, index), version, on: `${season.year}-10-10` });
}

/** One meeting with a vote for each household, its minutes, and the posted list. */
export async function meetAndPost(world: World, { officer }: Cast, { ids, year }: SeasonOf): Promise<void> {
  world.setToday(`${year}-11-20`);
  const meeting = bodies.meetingBody(ids);
  const frontInvitation = { ...meeting.frontInvitation, on: `${year}-10-15` };
  await world.run(officer, 'meeting.hold', { ...meeting, on: `${year}-10-20`, frontInvitation });
  const signers = { chair: true, secretary: true, households: true };
  await world.run(officer, 'minutes.sign', { meetingId: ids.meeting, on: `${year}-10-20`, signers });
  await world.run(officer, 'list.post', { ...bodies.postingBody(ids), on: `${year}-10-24` });
}

/** Consolidation, the opinion of the district, the decision. */
export async function decide(world: World, { officer, chairman }: Cast, { ids, year }: SeasonOf): Promise<void> {
  const roundId = ids.round;
  world.setToday(`${year}-12-10`);
  await world.run(officer, 'round.consolidate', { roundId, on: `${year}-11-15` });
  await world.run(officer, 'opinion.seek', { roundId, number: 'DEMO-6', on: `${year}-11-16` });
  const opinion = { roundId, number: 'DEMO-7', on: `${year}-11-20`, agreed: true };
  await world.run(officer, 'opinion.receive', opinion);
  const on = `${year}-12-10`;
  await world.run(chairman, 'decision.sign', { ...bodies.decisionBody(ids), on, effectiveOn: on });
}
