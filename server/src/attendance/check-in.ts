import { defineCommand } from '../platform/command.ts';
import { everywhere, setScope } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { attendanceCheckIn } from './contract.ts';
import { halfAt, halvesOn, mustRun, pointAt, type PointRow } from './point-at.ts';
import { halfOfToken } from './point-token.ts';
import { mustBeHere, whoArrives } from './who-arrives.ts';
import { stateNow, writeAttendance } from './write-attendance.ts';

/** A phone without account has no places: the code of the point and the invitation say what it may touch. */
export const attendanceCheckInCommand = defineCommand(attendanceCheckIn, {
  verb: 'nobody',
  site: async ({ pointId }, { tx }) => {
    await setScope(tx, everywhere);
    return { place: (await pointAt(tx, pointId)).place };
  },
  // The invitation's code is a secret of the person.
  recorded: ({ pointId, token }) => ({ pointId, token }),
  handle: async ({ pointId, token, code }, request) => {
    const { tx, actor } = request;
    const point = await pointAt(tx, pointId);
    mustRun(point);
    const half = await halfToken(request, point, token);
    const person = await whoArrives(tx, point, code, actor);
    mustSitHere(point, person);
    mustBeHere(person, halfAt(point, half));
    const state = stateNow(request, point, half);
    const written = await writeAttendance(request, point, half, [{ ...person, state }], { method: 'code' });
    if (written.length > 0) return { half, already: false, state };
    return { half, already: true, state: await stateOf(request, point, half, person.personId) };
  },
});

async function halfToken(request: CommandRequest, point: PointRow, token: string): Promise<number> {
  const halves = halvesOn(point, request.clock.today());
  const half = halfOfToken(request, point.pointId, halves, token);
  if (half !== undefined) return half;
  const others = await request.tx
    .selectFrom('training_point')
    .select(['point_id', 'name'])
    .where('session_id', '=', point.sessionId)
    .where('point_id', '<>', point.pointId)
    .execute();
  const other = others.find(({ point_id }) => halfOfToken(request, point_id, halves, token) !== undefined);
  if (other) throw new Problem('CODE_OF_OTHER_POINT', { values: { point: other.name, own: point.name } });
  throw new Problem('CODE_OUTDATED');
}

function mustSitHere(point: PointRow, person: { seatPoint: string | null; seatPointName: string | null }): void {
  const { seatPoint, seatPointName } = person;
  if (seatPoint === null) throw new Problem('NOT_INVITED_HERE', { values: { title: point.title } });
  if (seatPoint !== point.pointId) {
    throw new Problem('CODE_OF_OTHER_POINT', { values: { point: point.name, own: seatPointName ?? '' } });
  }
}

async function stateOf(
  { tx }: CommandRequest,
  { sessionId }: PointRow,
  half: number,
  personId: string,
): Promise<'present' | 'late'> {
  const row = await tx
    .selectFrom('training_attendance')
    .select('state')
    .where('session_id', '=', sessionId)
    .where('half', '=', half)
    .where('person_id', '=', personId)
    .where('voided_at', 'is', null)
    .executeTakeFirst();
  return row?.state === 'late' ? 'late' : 'present';
}
