import { sql } from 'kysely';
import type { z } from 'zod';
import { overlapping, type Half } from '@ra-soat/domain/training/half.ts';
import { holds, type Actor, type Site } from '../platform/access.ts';
import { notAhead } from '../platform/check-days.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { attendanceMark, attendancePaper } from './contract.ts';
import { halfAt, mustRun, pointAt, type PointRow } from './point-at.ts';
import { writeAttendance, type Came } from './write-attendance.ts';

type Marks = z.output<(typeof attendanceMark)['input']>['people'];
type Marked = z.output<(typeof attendanceMark)['output']>;

interface Asking {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly today: string;
}

/** The unit of a point, in the scope of who teaches there; what is not seen is not found. */
export async function siteOfPoint({ pointId }: { pointId: string }, { tx, actor, today }: Asking): Promise<Site> {
  await seeOwnPlaces(tx, holds(actor, 'training.teach', today));
  return { place: (await pointAt(tx, pointId)).place };
}

/** A tick of the host; one that waited for the network is taken after the end as well. */
export const attendanceMarkCommand = defineCommand(attendanceMark, {
  verb: 'training.teach',
  site: siteOfPoint,
  handle: async ({ pointId, half, people, kept }, request) => {
    const point = await pointAt(request.tx, pointId);
    if (!(kept && point.state === 'ended')) mustRun(point);
    return marked(request, point, half, people, { method: 'list' });
  },
});

export const attendancePaperCommand = defineCommand(attendancePaper, {
  verb: 'training.teach',
  site: siteOfPoint,
  handle: async ({ pointId, half, people, on, note }, request) => {
    notAhead(request.clock, on);
    const point = await pointAt(request.tx, pointId);
    if (point.state !== 'ended') mustRun(point);
    return marked(request, point, half, people, { method: 'paper', paperOn: on, note });
  },
});

async function marked(
  request: CommandRequest,
  point: PointRow,
  half: number,
  people: Marks,
  how: Parameters<typeof writeAttendance>[4],
): Promise<Marked> {
  const when = halfAt(point, half);
  const came = await known(request.tx, point, people);
  const busy = await elsewhere(request.tx, point, when, came);
  const here = came.filter(({ personId }) => !busy.some((one) => one.personId === personId));
  const written = await writeAttendance(request, point, half, here, how);
  const already = here.filter(({ personId }) => !written.includes(personId)).map(({ personId }) => personId);
  return { marked: written, already, elsewhere: busy };
}

/** Only who is in the campaign, and among the places of the host. */
async function known(tx: Tx, { campaignId, title }: PointRow, people: Marks): Promise<Came[]> {
  const states = new Map(people.map(({ personId, state }) => [personId, state]));
  const rows = await tx
    .selectFrom('training_enrolment')
    .select(['person_id', 'place_id', 'commune_id', 'village_id'])
    .where('campaign_id', '=', campaignId)
    .where('person_id', 'in', [...states.keys()])
    .where('withdrawn_on', 'is', null)
    .execute();
  const missing = states.size - rows.length;
  if (missing > 0) throw new Problem('PERSON_NOT_IN_CAMPAIGN', { values: { count: missing, title } });
  return rows.map(({ person_id, ...place }) => ({
    personId: person_id,
    state: states.get(person_id) ?? 'present',
    ...place,
  }));
}

async function elsewhere(tx: Tx, point: PointRow, when: Half, people: readonly Came[]) {
  const { rows } = await sql<{ personId: string; title: string; half: Half }>`
    select person_id as "personId", title, halves -> half as half
    from training_attendance join training_session session using (session_id)
    where person_id = any (${people.map(({ personId }) => personId)}::uuid[])
      and session_id <> ${point.sessionId} and voided_at is null`.execute(tx);
  const at = rows.filter(({ half }) => overlapping(half, when));
  return [...new Map(at.map(({ personId, title }) => [personId, { personId, title }])).values()];
}
