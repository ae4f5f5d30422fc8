import { sql } from 'kysely';
import type { z } from 'zod';
import { defineQuery } from '../platform/query.ts';
import { byCode, type Invited } from './by-code.ts';
import { invitation } from './contract.ts';
import { freeUsername } from './free-username.ts';

type Answer = z.output<typeof invitation.output>;
type Seat = Answer['sessions'][number] & { state: string };

function stateOf({ withdrawn }: Invited, seats: readonly Seat[]): Answer['state'] {
  if (withdrawn) return 'withdrawn';
  if (seats.some(({ state }) => state === 'confirmed')) return 'confirmed';
  return seats.length > 0 && seats.every(({ state }) => state === 'declined') ? 'declined' : 'invited';
}

/** What the holder of a code is told. */
export const invitationQuery = defineQuery(invitation, {
  verb: 'nobody',
  answer: async ({ code }, { tx }) => {
    const invited = await byCode(tx, code);
    const { rows } = await sql<Seat>`
      select s.title, s.halves, point.name as point, point.room, point.link, seat.state
      from training_seat seat join training_session s using (session_id) join training_point point using (point_id)
      where seat.campaign_id = ${invited.campaignId} and seat.person_id = ${invited.personId}
        and seat.state in ('invited', 'confirmed', 'declined') and s.state <> 'cancelled'
      order by s.from_on, s.title`.execute(tx);
    const sessions = rows.map(({ state: _, ...seat }) => ({
      ...seat,
      halves: seat.halves.map(({ on, from, to }) => ({ on, from, to })),
    }));
    return {
      name: invited.name,
      campaign: invited.campaign,
      organisers: [...invited.organisers],
      state: stateOf(invited, rows),
      sessions,
      hasAccount: invited.accountId !== null,
      username: await freeUsername(tx, invited),
    };
  },
});
