import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';

/** What an enrolled person has reached: half-days attended, the test, the newest certificate. */
export interface Standing {
  readonly person_id: string;
  readonly place_id: string;
  readonly commune_id: string | null;
  readonly village_id: string | null;
  readonly name: string;
  readonly place: string;
  readonly attended: number;
  readonly passed: boolean;
  readonly certificate_id: string | null;
  readonly number: string | null;
  readonly check_code: string | null;
  readonly issued_on: string | null;
  readonly revoked_on: string | null;
  readonly revoke_reason: string | null;
}

/** Everybody enrolled in a campaign whom the scope sees, by name. */
export async function standings(tx: Tx, campaignId: string): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select e.person_id, e.place_id, e.commune_id, e.village_id, p.name, coalesce(place.name, '') as place,
           (select count(distinct (a.session_id, a.half))::integer from training_attendance a
            where a.campaign_id = e.campaign_id and a.person_id = e.person_id and a.voided_at is null) as attended,
           coalesce((select bool_or(passed) from quiz_paper q
            where q.campaign_id = e.campaign_id and q.account_id = p.account_id), false) as passed,
           c.certificate_id, c.number, c.check_code, c.issued_on, c.revoked_on, c.revoke_reason
    from training_enrolment e join training_person p using (person_id) left join place on place.place_id = e.place_id
    left join lateral (
      select * from training_certificate c where c.campaign_id = e.campaign_id and c.person_id = e.person_id
      order by c.revoked_on is null desc, c.recorded_at desc limit 1) c on true
    where e.campaign_id = ${campaignId} and e.withdrawn_on is null
    order by p.folded, e.person_id`.execute(tx);
  return rows;
}

/** Whether a new certificate is due: enough half-days, the test passed, none that holds. */
export function isDue({ attended, passed, certificate_id, revoked_on }: Standing, halves: number): boolean {
  return attended >= halves && passed && (certificate_id === null || revoked_on !== null);
}
