import { z } from 'zod';

const nullableDay = z.string().nullable();

/** What a row of household_event keeps of an event: for people to read, and for taking it back. */
export const eventBody = z.object({
  head: z.string(),
  /** Persons of the household after it. */
  persons: z.number(),
  names: z.array(z.string()),
  /** Ids of the people it names. */
  members: z.array(z.string()),
  others: z.array(z.object({ householdId: z.string(), head: z.string() })),
  role: z.enum(['from', 'new', 'kept', 'merged', 'out', 'in', 'alone', 'wholly']),
  /** Why somebody joined or left; where to or from. */
  because: z.string().optional(),
  where: z.string().optional(),
  undo: z.object({
    people: z.array(z.object({ memberId: z.string(), before: z.number().nullable(), after: z.number().nullable() })),
    place: z.object({ ended: nullableDay, opened: nullableDay }),
    /** Open classes it ended and did not carry on. */
    statuses: z.array(
      z.object({ household_id: z.string(), standard_id: z.string(), from_on: z.string(), seq: z.number() }),
    ),
    /** Place and persons before; null: the event made the household. */
    was: z.object({ commune: z.string(), villageId: z.string(), persons: z.number() }).nullable(),
  }),
});

export type EventBody = z.output<typeof eventBody>;
