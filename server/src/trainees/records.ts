import { randomBytes } from 'node:crypto';
import { INVITATION_CODE_LENGTH, invitationCode } from '@ra-soat/domain/training/invitation-code.ts';
import type { TraineePlace } from '@ra-soat/domain/training/place-of-row.ts';
import type { WantedSeat } from '@ra-soat/domain/training/session-desk.ts';
import type { CommandRequest } from '../platform/request.ts';

/** A person with the place columns that every row about the person carries. */
export type Placed = TraineePlace & { readonly personId: string };

export type EnrolmentEventKind =
  'loaded' | 'invited' | 'reinvited' | 'confirmed' | 'declined' | 'moved' | 'substituted' | 'withdrawn';

export interface EnrolmentEvent {
  readonly person: Placed;
  readonly kind: EnrolmentEventKind;
  readonly sessionId?: string | undefined;
  readonly fromSessionId?: string | undefined;
  readonly note?: string;
}

/** Rows in one statement: below the 65,535 values that PostgreSQL takes. */
const AT_ONCE = 1_000;

function* pieces<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += AT_ONCE) yield all.slice(at, at + AT_ONCE);
}

export function placeColumns({ personId, placeId, communeId, villageId }: Placed) {
  return { person_id: personId, place_id: placeId, commune_id: communeId, village_id: villageId };
}

/** What happened, in its order; nothing of it is ever changed. */
export async function appendEvents(
  { tx, clock, actor, commandId }: CommandRequest,
  campaignId: string,
  events: readonly EnrolmentEvent[],
): Promise<void> {
  const same = { campaign_id: campaignId, command_id: commandId, on_date: clock.today(), at: clock.now() };
  for (const piece of pieces(events)) {
    const rows = piece.map(({ person, kind, sessionId = null, fromSessionId = null, note = '' }) => ({
      ...same,
      ...placeColumns(person),
      kind,
      session_id: sessionId,
      from_session_id: fromSessionId,
      note,
      by_account: actor.accountId || null,
    }));
    await tx.insertInto('training_enrolment_event').values(rows).execute();
  }
}

/** People enter a campaign, each with a code of their own. */
export async function addEnrolments(
  { tx, commandId }: CommandRequest,
  campaignId: string,
  people: readonly Placed[],
  substituteFor: string | null = null,
): Promise<void> {
  for (const piece of pieces(people)) {
    const rows = piece.map((person) => ({
      campaign_id: campaignId,
      ...placeColumns(person),
      code: invitationCode(randomBytes(INVITATION_CODE_LENGTH)),
      substitute_for: substituteFor,
      command_id: commandId,
    }));
    await tx.insertInto('training_enrolment').values(rows).execute();
  }
}

/** A seat that was left before is taken again. */
export async function addSeats(
  { tx, commandId }: CommandRequest,
  campaignId: string,
  seats: readonly (WantedSeat & { readonly person: Placed })[],
): Promise<void> {
  for (const piece of pieces(seats)) {
    const rows = piece.map(({ person, sessionId, pointId }) => ({
      session_id: sessionId,
      point_id: pointId,
      campaign_id: campaignId,
      ...placeColumns(person),
      command_id: commandId,
    }));
    await tx
      .insertInto('training_seat')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(['session_id', 'person_id'])
          .doUpdateSet((set) => ({ point_id: set.ref('excluded.point_id'), state: 'invited' })),
      )
      .execute();
  }
}

/** New people with their sealed numbers. */
export async function addPeople(
  { tx, clock, keys, commandId }: CommandRequest,
  people: readonly (Placed & {
    readonly name: string;
    readonly folded: string;
    readonly phone: string | null;
    readonly sex: string | null;
    readonly ethnicity: string | null;
    readonly audiences: readonly string[];
    readonly citizenNumber: string | null;
    readonly accountId: string | null;
  })[],
): Promise<void> {
  const same = { command_id: commandId, recorded_at: clock.now() };
  for (const piece of pieces(people)) {
    const rows = piece.map((person) => ({
      ...same,
      ...placeColumns(person),
      village_name: person.villageName,
      name: person.name,
      folded: person.folded,
      phone: person.phone,
      sex: person.sex,
      ethnicity: person.ethnicity,
      audiences: [...person.audiences],
      citizen_mark: person.citizenNumber === null ? null : keys.mark(person.citizenNumber),
      citizen_sealed: person.citizenNumber === null ? null : keys.seal(person.citizenNumber),
      account_id: person.accountId,
    }));
    await tx.insertInto('training_person').values(rows).execute();
  }
}
