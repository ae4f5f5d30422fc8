import { randomUUID } from 'node:crypto';
import type { WantedSeat } from '@ra-soat/domain/training/session-desk.ts';
import type { Keyring } from '../platform/keyring.ts';
import type { CommandRequest } from '../platform/request.ts';
import type { Candidate, KnownPeople, KnownPerson } from './candidate.ts';
import { addEnrolments, addPeople, addSeats, appendEvents, type Placed } from './records.ts';

interface Enrolled extends Candidate {
  readonly personId: string;
}

/** What enrolling candidates would change. */
export interface EnrolmentPlan {
  readonly fresh: readonly Enrolled[];
  readonly changed: readonly { readonly person: KnownPerson; readonly to: Candidate }[];
  /** Who enters the campaign, new people and known ones. */
  readonly entering: readonly (Placed & { readonly accountId: string | null })[];
  readonly seats: readonly (WantedSeat & { readonly person: Placed })[];
  /** Everybody meant, in the order of the candidates. */
  readonly people: readonly Placed[];
  readonly unchanged: number;
}

/** What a table says anew of a person; what it leaves blank stays. */
function differs(person: KnownPerson, to: Candidate, keys: Keyring): boolean {
  const mark = to.citizenNumber === null ? null : keys.mark(to.citizenNumber);
  return (
    to.audiences.some((audience) => !person.audiences.includes(audience)) ||
    (to.sex !== null && to.sex !== person.sex) ||
    (to.ethnicity !== null && to.ethnicity !== person.ethnicity) ||
    (to.villageName !== null && to.villageName !== person.villageName) ||
    (to.accountId !== null && person.accountId === null) ||
    (mark !== null && !(person.citizenMark?.equals(mark) ?? false))
  );
}

export function planEnrolment(candidates: readonly Candidate[], known: KnownPeople, keys: Keyring): EnrolmentPlan {
  const met = candidates.map((candidate) => ({ candidate, person: known.of(candidate) }));
  const placed = met.map(({ candidate, person }) => ({ ...candidate, personId: person?.personId ?? randomUUID() }));
  const isNew = new Set(placed.filter((_, at) => !met[at]?.person).map(({ personId }) => personId));
  const changed = met.flatMap(({ candidate: to, person }) =>
    person && differs(person, to, keys) ? [{ person, to }] : [],
  );
  const entering = placed.filter((_, at) => met[at]?.person?.enrolled !== true);
  const seats = placed.flatMap((person) => person.seats.map((seat) => ({ ...seat, person })));
  const touched = new Set([
    ...changed.map(({ person }) => person.personId),
    ...entering.map(({ personId }) => personId),
    ...seats.map(({ person }) => person.personId),
  ]);
  return {
    fresh: placed.filter(({ personId }) => isNew.has(personId)),
    changed,
    entering,
    seats,
    people: placed,
    unchanged: placed.filter(({ personId }) => !touched.has(personId)).length,
  };
}

/** Writes a plan; each person who enters and each new seat is told in the person's history. */
export async function enrol(request: CommandRequest, campaignId: string, plan: EnrolmentPlan): Promise<void> {
  const { fresh, changed, entering, seats } = plan;
  await addPeople(request, fresh);
  for (const { person, to } of changed) await change(request, person, to);
  await addEnrolments(request, campaignId, entering);
  await addSeats(request, campaignId, seats);
  const seated = new Set(seats.map(({ person }) => person.personId));
  await appendEvents(request, campaignId, [
    ...entering.filter(({ personId }) => !seated.has(personId)).map((person) => ({ person, kind: 'loaded' as const })),
    ...seats.map(({ person, sessionId }) => ({ person, kind: 'loaded' as const, sessionId })),
  ]);
}

async function change({ tx, keys }: CommandRequest, person: KnownPerson, to: Candidate): Promise<void> {
  const number = to.citizenNumber;
  await tx
    .updateTable('training_person')
    .set({
      audiences: [...new Set([...person.audiences, ...to.audiences])],
      ...(to.sex !== null && { sex: to.sex }),
      ...(to.ethnicity !== null && { ethnicity: to.ethnicity }),
      ...(to.villageName !== null && { village_id: to.villageId, village_name: to.villageName }),
      ...(to.accountId !== null && person.accountId === null && { account_id: to.accountId }),
      ...(number !== null && { citizen_mark: keys.mark(number), citizen_sealed: keys.seal(number) }),
    })
    .where('person_id', '=', person.personId)
    .execute();
}
