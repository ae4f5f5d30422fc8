import { sql } from 'kysely';
import { standardTitle } from '@ra-soat/domain/standards/beside.ts';
import type { Tx } from '../platform/database.ts';
import { mayAt } from '../platform/access.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { movementHousehold } from './contract.ts';
import { eventRows, happened } from '../platform/movements/happened.ts';
import { closedPeriod } from '../platform/movements/closed-period.ts';
import { findHousehold, householdSite, type FoundHousehold } from './household-here.ts';

interface Named {
  village: string;
  communeName: string;
  address: string;
}

async function namesOf(tx: Tx, { here }: FoundHousehold): Promise<Named> {
  const { rows } = await sql<Named>`
    select village.name as village, place.name as "communeName",
           coalesce((select address from household_place hp where hp.household_id = ${here.householdId}
             and (to_on is null or to_on >= from_on) order by from_on desc limit 1), '') as address
    from village join place on place.place_id = village.commune_id where village_id = ${here.villageId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

function peopleShown({ people }: FoundHousehold) {
  return people.map(({ version: _version, position: _position, ...person }) => person);
}

/** A household as events find it: its people, class and closed days, and all that happened to it. */
export const movementHouseholdQuery = defineQuery(movementHousehold, {
  verb: 'household.read',
  site: ({ householdId }, { tx }) => householdSite(tx, householdId),
  answer: async ({ householdId }, { tx, actor, clock }) => {
    const found = await findHousehold(tx, householdId);
    const { here } = found;
    const site = { place: here.commune, village: here.villageId, household: householdId };
    const villages = await tx
      .selectFrom('village')
      .select(['village_id as villageId', 'name'])
      .where('commune_id', '=', here.commune)
      .where('valid_to', 'is', null)
      .orderBy('position')
      .execute();
    const rows = await eventRows(tx, sql`e.household_id = ${householdId}`, sql`limit 200`);
    const listed = here.listed.map((one) => ({ ...one, title: standardTitle(one.standard) }));
    return {
      household: { ...here, members: peopleShown(found), listed },
      ...(await namesOf(tx, found)),
      closed: await closedPeriod(tx, here.commune),
      villages,
      mayRecord: await mayAt(tx, actor, 'movement.record', site, clock.today()),
      near: await mayAt(tx, actor, 'movement.record', { place: here.commune }, clock.today()),
      events: await happened(tx, rows),
    };
  },
});
