import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import { KnownPeople, type KnownPerson } from './candidate.ts';

interface Asked {
  readonly campaignId: string;
  readonly phones?: readonly string[];
  /** Of those without a telephone. */
  readonly folded?: readonly string[];
  readonly marks?: readonly Buffer[];
  readonly accounts?: readonly string[];
}

/** People of the own places who may be meant, whatever campaign they were in. */
export async function knownPeople(tx: Tx, asked: Asked): Promise<KnownPeople> {
  const { campaignId, phones = [], folded = [], marks = [], accounts = [] } = asked;
  const { rows } = await sql<KnownPerson>`
    select p.person_id as "personId", p.place_id as "placeId", p.commune_id as "communeId", p.village_id as "villageId",
           p.village_name as "villageName", p.name, p.folded, p.phone, p.audiences, p.sex, p.ethnicity,
           p.citizen_mark as "citizenMark", p.account_id as "accountId",
           exists (select from training_enrolment e where e.person_id = p.person_id and e.campaign_id = ${campaignId}) as enrolled
    from training_person p
    where p.phone = any (${phones}) or (p.phone is null and p.folded = any (${folded}))
       or p.citizen_mark = any (${marks}) or p.account_id = any (${accounts}::uuid[])`.execute(tx);
  return new KnownPeople(rows);
}

export interface AccountThere {
  readonly accountId: string;
  readonly name: string;
  readonly phone: string | null;
  readonly role: string;
  readonly placeId: string;
  readonly communeId: string | null;
  readonly villageId: string | null;
  readonly villageName: string | null;
}

/** Active accounts with a role at one of the units today, once for each role; the village where it is one. */
export async function accountsAt(tx: Tx, units: readonly string[], today: string): Promise<AccountThere[]> {
  const { rows } = await sql<AccountThere>`
    select account_id as "accountId", full_name as name, phone, role,
           coalesce(g.place_id, v.commune_id) as "placeId",
           case when unit.level = 'commune' then unit.place_id end as "communeId",
           v.village_id as "villageId", v.name as "villageName"
    from role_grant g join account using (account_id) left join village v on v.village_id = g.village_id
    join place unit on unit.place_id = coalesce(g.place_id, v.commune_id)
    where deactivated_at is null and g.valid_from <= ${today} and (g.valid_to is null or g.valid_to >= ${today})
      and unit.place_id = any (${units})
    order by account_id, role`.execute(tx);
  return rows;
}
