import { sql } from 'kysely';
import { readInvitationCode } from '@ra-soat/domain/training/invitation-code.ts';
import { everywhere, setScope } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { pointPage, pointsOfInvitation } from './contract.ts';
import { pointAt } from './point-at.ts';
import { whoArrives } from './who-arrives.ts';

/** Whoever stands before the code knows the point's address; a name is told only to its own invitation or account. */
export const pointPageQuery = defineQuery(pointPage, {
  verb: 'nobody',
  answer: async ({ pointId, code }, { tx, actor }) => {
    await setScope(tx, everywhere);
    const point = await pointAt(tx, pointId);
    const { name, title, state } = point;
    const halves = point.halves.map(({ on, from, to }) => ({ on, from, to }));
    const person = await whoArrives(tx, point, code, actor).catch((error: unknown) => {
      if (error instanceof Problem) return null;
      throw error;
    });
    return { point: name, title, state, halves, name: person?.name ?? null };
  },
});

interface Row {
  readonly name: string;
  readonly pointId: string | null;
  readonly point: string;
  readonly title: string;
  readonly state: 'planned' | 'running';
}

export const pointsOfInvitationQuery = defineQuery(pointsOfInvitation, {
  verb: 'nobody',
  answer: async ({ code }, { tx }) => {
    const known = readInvitationCode(code);
    if (known === undefined) throw new Problem('INVITATION_UNKNOWN');
    await setScope(tx, everywhere);
    const { rows } = await sql<Row>`
      select person.name, point.point_id as "pointId", point.name as point, session.title, session.state
      from training_enrolment invited join training_person person using (person_id)
      left join (training_seat seat join training_session session using (session_id)
          join training_point point using (point_id))
        on seat.person_id = invited.person_id and seat.campaign_id = invited.campaign_id
        and seat.state in ('invited', 'confirmed', 'declined') and session.state in ('planned', 'running')
      where invited.code = ${known} and invited.withdrawn_on is null
      order by session.from_on, session.title`.execute(tx);
    const [first] = rows;
    if (!first) throw new Problem('INVITATION_UNKNOWN');
    const points = rows.flatMap(({ pointId, point, title, state }) =>
      pointId === null ? [] : [{ pointId, point, title, state }],
    );
    return { name: first.name, points };
  },
});
