import type { z } from 'zod';
import type { movementReceive, movementRecord } from './contract.ts';
import type { FoundHousehold } from './household-here.ts';
import type { PersonFacts } from './write-people.ts';

type Event = z.output<typeof movementRecord.input>['event'];
type Coming = Extract<Event, { kind: 'birth' }>['member'];
type Outside = Extract<z.output<typeof movementReceive.input>['from'], { where: 'outside' }>;

/** What a paper says of somebody. */
export function factsOfPaper(
  said: Pick<Coming, 'memberId' | 'sex' | 'bornOn' | 'bornYear' | 'ethnicity' | 'citizenNumber'>,
): PersonFacts {
  const { memberId, sex, bornOn = null, bornYear, ethnicity = null, citizenNumber } = said;
  return { memberId, sex, bornOn, bornYear, ethnicity, citizenNumber };
}

function paperOf(event: Event): readonly PersonFacts[] {
  if (event.kind === 'birth') return [factsOfPaper(event.member)];
  if (event.kind === 'join') return event.members.map(factsOfPaper);
  return event.kind === 'correction' ? [factsOfPaper(event)] : [];
}

/** What is known of everybody the event touches: from their households, and as its paper says. */
export function factsOf(event: Event, found: readonly FoundHousehold[]): ReadonlyMap<string, PersonFacts> {
  const known = found.flatMap(({ here, people }) =>
    people.map(({ memberId, sex, bornOn, bornYear, ethnicity }): PersonFacts => {
      return { memberId, sex, bornOn, bornYear, ethnicity, from: here.householdId };
    }),
  );
  return new Map([...known, ...paperOf(event)].map((one) => [one.memberId, one]));
}

/** Those of a household from outside. */
export function factsFromOutside({ members }: Outside): ReadonlyMap<string, PersonFacts> {
  return new Map(members.map((one) => [one.memberId, factsOfPaper(one)]));
}
