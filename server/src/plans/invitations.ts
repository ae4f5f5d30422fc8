import { sql } from 'kysely';
import type { z } from 'zod';
import { communeOrOwnVillage } from '../platform/commune-or-own-village.ts';
import { defineQuery } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { invitations } from './contract.ts';

type Invitation = z.output<(typeof invitations)['output']>['invitations'][number];

/** The invitations of a commune to meetings of a year, the newest meeting first. */
export const invitationsQuery = defineQuery(invitations, {
  verb: 'board.read',
  site: ({ commune }, { tx, actor }) => communeOrOwnVillage(tx, actor, commune),
  answer: async ({ commune, year }, { tx, actor }) => {
    await seeOwnPlaces(tx, actor.grants);
    const { rows } = await sql<Invitation>`
      select invitation_id as "invitationId", coalesce(village.name, committee.name) as of, invitation.number,
             invitation.signed_on as on, meeting_on as "meetingOn", body ->> 'at' as at, body ->> 'venue' as venue
      from invitation left join village using (village_id) left join committee using (committee_id)
      where invitation.commune_id = ${commune} and extract(year from meeting_on) = ${year}
      order by meeting_on desc, at desc`.execute(tx);
    return { invitations: rows };
  },
});
