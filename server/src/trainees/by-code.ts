import { sql } from 'kysely';
import { readInvitationCode } from '@ra-soat/domain/training/invitation-code.ts';
import { everywhere, setScope, type Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { Placed } from './records.ts';

/** The invitation of one person. */
export interface Invited extends Placed {
  readonly campaignId: string;
  readonly name: string;
  readonly phone: string | null;
  readonly accountId: string | null;
  readonly withdrawn: boolean;
  readonly campaign: string;
  readonly organisers: readonly string[];
}

/**
 * Who holds the code is that person: the sessions may be held anywhere, so the whole country is opened, for rows of
 * this one person only.
 */
export async function byCode(tx: Tx, typed: string): Promise<Invited> {
  const code = readInvitationCode(typed);
  if (code === undefined) throw new Problem('INVITATION_UNKNOWN');
  await setScope(tx, everywhere);
  const { rows } = await sql<Invited>`
    select e.campaign_id as "campaignId", p.person_id as "personId", p.place_id as "placeId",
           p.commune_id as "communeId", p.village_id as "villageId", p.village_name as "villageName", p.name, p.phone,
           p.account_id as "accountId", e.withdrawn_on is not null as withdrawn, c.title as campaign, c.organisers
    from training_enrolment e join training_person p using (person_id) join training_campaign c using (campaign_id)
    where e.code = ${code}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('INVITATION_UNKNOWN');
  return row;
}
