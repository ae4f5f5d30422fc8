import { sql } from 'kysely';
import type { z } from 'zod';
import { holds, scopeOf } from '../platform/access.ts';
import { setScope } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { incidents } from './contract.ts';

type Shown = z.output<(typeof incidents)['output']>['incidents'][number];

interface Row extends Omit<Shown, 'at' | 'household'> {
  at: Date;
  household: Shown['household'];
}

/** With their households, for the commune's officers; the database shows those of their communes only. */
async function ofMyCommunes({ tx, actor, clock }: Request): Promise<Row[]> {
  await setScope(tx, await scopeOf(tx, actor, 'survey.accept', clock.today()));
  const { rows } = await sql<Row>`
    select i.incident_id as "incidentId", place.name as commune, i.at, i.detail -> 'device' as device,
           i.detail -> 'server' as server, a.found,
           jsonb_build_object('roundId', c.round_id, 'householdId', c.household_id, 'head', c.head,
                              'village', village.name) as household
    from incident i
    join place on place.place_id = i.commune_id
    join survey s on s.command_id = i.command_id
    join review_case c on c.household_id = s.household_id and c.round_id = s.round_id
    join village on village.village_id = c.village_id
    left join incident_answer a using (incident_id)
    where i.kind = 'device.differs' order by a.found is not null, i.at desc limit 200`.execute(tx);
  return rows;
}

/** Without households, for who keeps the accounts of the places. */
async function ofMyInstallation({ tx, actor, clock }: Request): Promise<Row[]> {
  const places = holds(actor, 'account.manage', clock.today()).flatMap(({ placeId }) => placeId ?? []);
  if (places.length === 0) return [];
  const { rows } = await sql<Row>`
    select incident_id as "incidentId", place.name as commune, at, device, server, found, null as household
    from incidents_under(${places}) i join place on place.place_id = i.commune_id
    where i.kind = 'device.differs' order by found is not null, at desc limit 200`.execute(tx);
  return rows;
}

export const incidentsQuery = defineQuery(incidents, {
  verb: 'signedIn',
  answer: async (_, request) => {
    const known = await ofMyCommunes(request);
    const seen = new Set(known.map(({ incidentId }) => incidentId));
    const others = (await ofMyInstallation(request)).filter(({ incidentId }) => !seen.has(incidentId));
    const all = [...known, ...others];
    return {
      open: all.filter(({ found }) => found === null).length,
      incidents: all.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })),
    };
  },
});
