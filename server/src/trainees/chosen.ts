import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { Placed } from './records.ts';
import { underPlace } from './under-place.ts';

/** Somebody enrolled in a campaign. */
export interface Chosen extends Placed {
  readonly name: string;
  readonly invitedTimes: number;
  readonly withdrawn: boolean;
}

/** People of a campaign at a place or below it, by name; of `only`, all of them or NOT_FOUND. */
export async function chosenPeople(
  tx: Tx,
  { campaignId, place }: { campaignId: string; place: string },
  only: readonly string[],
): Promise<Chosen[]> {
  const { rows } = await sql<Chosen>`
    select p.person_id as "personId", p.place_id as "placeId", p.commune_id as "communeId", p.village_id as "villageId",
           p.village_name as "villageName", p.name, e.invited_times as "invitedTimes",
           e.withdrawn_on is not null as withdrawn
    from training_enrolment e join training_person p using (person_id)
    where e.campaign_id = ${campaignId} and e.person_id = any (${only}::uuid[])
      and p.place_id in ${underPlace(place)}
    order by p.folded, p.person_id`.execute(tx);
  if (rows.length !== new Set(only).size) throw new Problem('NOT_FOUND');
  return rows;
}

/** The one person, who has not been withdrawn. */
export async function chosenPerson(
  tx: Tx,
  where: { campaignId: string; place: string; personId: string },
): Promise<Chosen> {
  const [person] = await chosenPeople(tx, where, [where.personId]);
  if (!person) throw new Problem('NOT_FOUND');
  if (person.withdrawn) throw new Problem('TRAINEE_WITHDRAWN', { values: { name: person.name } });
  return person;
}
