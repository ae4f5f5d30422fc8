import { sql } from 'kysely';
import { readInvitationCode } from '@ra-soat/domain/training/invitation-code.ts';
import { overlapping, type Half } from '@ra-soat/domain/training/half.ts';
import type { Actor } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { PointRow } from './point-at.ts';

/** Somebody of the campaign who says to be at a point. */
export interface Arriving {
  readonly personId: string;
  readonly name: string;
  readonly accountId: string | null;
  readonly place_id: string;
  readonly commune_id: string | null;
  readonly village_id: string | null;
  /** The point where a seat is kept in this session; null: none. */
  readonly seatPoint: string | null;
  readonly seatPointName: string | null;
  /** Half-days of other sessions where this person was marked. */
  readonly elsewhere: readonly { readonly title: string; readonly half: Half }[];
}

interface Row extends Arriving {
  readonly campaignId: string;
}

/**
 * The one person a code or an account stands for, in the campaign of the point. The scope must be everywhere: the
 * statement itself touches no other person's row.
 */
export async function whoArrives(tx: Tx, point: PointRow, code: string | null, actor: Actor): Promise<Arriving> {
  const known = code === null ? undefined : readInvitationCode(code);
  if (code !== null && known === undefined) throw new Problem('INVITATION_UNKNOWN');
  if (code === null && actor.accountId === '') throw new Problem('INVITATION_NEEDED');
  const who =
    known === undefined
      ? sql`person.account_id = ${actor.accountId} and invited.campaign_id = ${point.campaignId}`
      : sql`invited.code = ${known}`;
  const { rows } = await sql<Row>`
    select person.person_id as "personId", person.name, person.account_id as "accountId", person.place_id,
           person.commune_id, person.village_id, invited.campaign_id as "campaignId", seat.point_id as "seatPoint",
           own.name as "seatPointName",
           coalesce((select jsonb_agg(jsonb_build_object('title', other.title, 'half', other.halves -> came.half))
             from training_attendance came join training_session other using (session_id)
             where came.person_id = person.person_id and came.session_id <> ${point.sessionId}
               and came.voided_at is null), '[]') as elsewhere
    from training_enrolment invited join training_person person using (person_id)
    left join training_seat seat on seat.person_id = person.person_id and seat.session_id = ${point.sessionId}
      and seat.state in ('invited', 'confirmed', 'declined')
    left join training_point own on own.point_id = seat.point_id
    where ${who} and invited.withdrawn_on is null`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem(code === null ? 'INVITATION_NEEDED' : 'INVITATION_UNKNOWN');
  if (row.campaignId !== point.campaignId) throw new Problem('NOT_INVITED_HERE', { values: { title: point.title } });
  return row;
}

/** Nobody sits in two halls at once. */
export function mustBeHere({ elsewhere }: Arriving, half: Half): void {
  const other = elsewhere.find((one) => overlapping(one.half, half));
  if (other) throw new Problem('PRESENT_ELSEWHERE', { values: { title: other.title } });
}
