import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecidedClass, HouseholdClass } from '@ra-soat/domain/standards/standard.ts';
import { membersOn, type MemberOn } from '../documents/members-on.ts';
import type { Tx } from '../platform/database.ts';

/** A household that a round reviewed, with its result as it stands. */
export interface ReviewedHome {
  readonly household_id: string;
  readonly village_id: string;
  readonly village: string;
  readonly number: string;
  readonly head: string;
  readonly address: string;
  readonly before: DecidedClass;
  readonly class: HouseholdClass;
  readonly b1: number | null;
  readonly b2: number | null;
  readonly persons: number | null;
  readonly interview_on: IsoDate | null;
  readonly enumerator: string | null;
  readonly members: readonly MemberOn[];
}

/** The surveyed households of a round in the order of their villages. */
export async function reviewedHomes(tx: Tx, roundId: string, on: IsoDate): Promise<readonly ReviewedHome[]> {
  const { rows } = await sql<Omit<ReviewedHome, 'members'>>`
    select c.household_id, c.village_id, village.name as village, c.number, c.head, c.address, c.before_class as before,
           coalesce(c.decided_class, c.class) as class, c.b1, c.b2, c.persons, s.interview_on, account.username as enumerator
    from review_case c join village using (village_id)
    join survey s on s.household_id = c.household_id and s.round_id = c.round_id
      and s.version = (c.state -> 'survey' ->> 'version')::integer
    left join account on account.account_id = s.entered_by
    where c.round_id = ${roundId} and c.stage not in ('CLOSED', 'SIDELINED')
      and coalesce(c.decided_class, c.class) in ('POOR', 'NEAR_POOR', 'NON_POOR')
    order by village.position, village.name, c.sort_key, c.household_id`.execute(tx);
  const members = await membersOn(
    tx,
    rows.map(({ household_id }) => household_id),
    on,
  );
  return rows.map((row) => ({ ...row, members: members.get(row.household_id) ?? [] }));
}
