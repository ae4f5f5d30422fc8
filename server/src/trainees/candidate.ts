import type { Audience } from '@ra-soat/domain/training/audience.ts';
import { traineeKey } from '@ra-soat/domain/training/judge-trainees.ts';
import type { TraineePlace } from '@ra-soat/domain/training/place-of-row.ts';
import type { WantedSeat } from '@ra-soat/domain/training/session-desk.ts';

/** Somebody who is to be in a campaign, before it is known whether the person is there already. */
export interface Candidate extends TraineePlace {
  readonly name: string;
  readonly folded: string;
  readonly phone: string | null;
  readonly audiences: readonly Audience[];
  readonly sex: 'male' | 'female' | null;
  readonly ethnicity: string | null;
  readonly citizenNumber: string | null;
  readonly accountId: string | null;
  readonly seats: readonly WantedSeat[];
}

/** A person of the tables. */
export interface KnownPerson extends TraineePlace {
  readonly personId: string;
  readonly name: string;
  readonly folded: string;
  readonly phone: string | null;
  readonly audiences: readonly string[];
  readonly sex: string | null;
  readonly ethnicity: string | null;
  readonly citizenMark: Buffer | null;
  readonly accountId: string | null;
  /** In the campaign asked about. */
  readonly enrolled: boolean;
}

/** The person a candidate is: by account, or by name and telephone at the place. */
export class KnownPeople {
  readonly all: readonly KnownPerson[];
  readonly #byKey: ReadonlyMap<string, KnownPerson>;
  readonly #byAccount: ReadonlyMap<string, KnownPerson>;
  constructor(all: readonly KnownPerson[]) {
    this.all = all;
    this.#byKey = new Map(all.map((person) => [traineeKey(person), person]));
    this.#byAccount = new Map(
      all.flatMap((person) => (person.accountId === null ? [] : [[person.accountId, person] as const])),
    );
  }
  of(candidate: Candidate): KnownPerson | undefined {
    const own = candidate.accountId === null ? undefined : this.#byAccount.get(candidate.accountId);
    return own ?? this.#byKey.get(traineeKey(candidate));
  }
}
