import { z } from 'zod';
import { besideEntry, evidence } from '../platform/evidence-schema.ts';
import { command, day, householdClass, line, query, uuid } from '../platform/contract.ts';

/** Why a form waits; the words say what to do. The same list as in surveys/contract.ts, where it is told to phones. */
const why = z.enum(['CONFLICT', 'REASSIGNED', 'MOVED_ON', 'FORM_WITHDRAWN', 'SCREENING_FIRST', 'UNFINISHED']);
const mode = z.enum(['visit', 'telephone', 'paper']);
const signed = z.object({ respondent: z.boolean(), enumerator: z.boolean() });
const kept = z.array(z.object({ code: z.string(), path: z.string(), reason: line(300) })).max(50);
const beside = z.record(z.string().max(60), besideEntry);

const shown = z.object({
  deliveryId: uuid,
  householdId: uuid,
  head: z.string(),
  number: z.string(),
  villageId: uuid,
  village: z.string(),
  state: z.enum(['applied', 'waiting', 'superseded', 'taken', 'setAside']),
  why: why.nullable(),
  finished: z.boolean(),
  /** Who filled it, and whose account handed it in. */
  enumerator: z.string(),
  sentBy: z.string(),
  /** Brought in a sealed file. */
  sealed: z.boolean(),
  interviewOn: day,
  receivedAt: z.string(),
  /** How it ended; null: it waits, or was applied at once. */
  ended: z.object({ by: z.string(), at: z.string(), reason: z.string().nullable() }).nullable(),
});

/** Forms from the field that wait for a person of the commune, oldest first; or those that were settled, newest first. */
export const deliveries = query('deliveries', {
  input: z.object({ roundId: uuid, which: z.enum(['waiting', 'ended']).default('waiting') }),
  output: z.object({ waiting: z.number(), deliveries: z.array(shown) }),
});

/** Rounds of mine with forms that wait, for the home page. */
export const deliveriesOpen = query('deliveries.open', {
  input: z.object({}),
  output: z.object({
    rounds: z.array(z.object({ roundId: uuid, year: z.number(), commune: z.string(), waiting: z.number() })),
  }),
});

/** One form from the field beside what stands: what it rests on, the household's newest form, who may decide. */
export const delivery = query('delivery', {
  input: z.object({ roundId: uuid, householdId: uuid, deliveryId: uuid }),
  output: shown.extend({
    mode,
    evidence,
    signed,
    kept,
    beside,
    version: z.number().nullable(),
    app: z.string(),
    /** By the phone's clock. */
    startedAt: z.string(),
    savedAt: z.string(),
    position: z.object({ latitude: z.number(), longitude: z.number(), accuracyM: z.number() }).nullable(),
    /** The form of the household that stands now; null: none yet. */
    standing: z
      .object({
        version: z.number(),
        enteredBy: z.string(),
        recordedAt: z.string(),
        class: householdClass,
        mode,
        evidence,
        signed,
        kept,
        beside,
      })
      .nullable(),
    /** What the surveyor had before: the form it rests on, or the members as the registry knows them. */
    base: evidence,
    /** Why this person cannot settle it now; null: they can. */
    hindrance: z.enum(['noRight', 'ownForm', 'accepted', 'movedOn', 'ended']).nullable(),
  }),
});

/**
 * A person of the commune ends the waiting: the answers chosen field by field become the next version of the form,
 * or the delivery is set aside with a reason. Both forms are kept as they came.
 */
export const deliverySettle = command('delivery.settle', {
  input: z.object({
    roundId: uuid,
    householdId: uuid,
    deliveryId: uuid,
    /** The case's event number on which the choice rests. */
    seen: z.number().int().min(0),
    choice: z.discriminatedUnion('what', [
      z.object({ what: z.literal('take'), mode, evidence, signed, kept, beside: beside.optional() }),
      z.object({ what: z.literal('setAside'), reason: line(300) }),
    ]),
  }),
  output: z.object({ version: z.number().nullable(), class: householdClass.nullable() }),
});
