import { z } from 'zod';
import { command, day, done, line, query, uuid } from '../platform/contract.ts';

const instant = z.iso.datetime({ offset: true });

/** Gives households to one named person, who answers for them from now on; takes them from whoever had them. */
export const assignmentGive = command('assignment.give', {
  input: z.object({
    roundId: uuid,
    villageId: uuid,
    households: z.array(uuid).min(1).max(500),
    to: uuid,
    reason: z.string().max(300).default(''),
  }),
  output: done,
});

/** What a phone says of itself when it meets the server; the answer carries what the commune orders and says. */
export const deviceCheckIn = command('device.check_in', {
  input: z.object({
    deviceId: uuid,
    label: line(80),
    app: line(40),
    /** The phone's clock, to know how far it is off; it decides nothing. */
    clock: instant,
    unsent: z.number().int().min(0),
    unfinished: z.number().int().min(0),
    refused: z.number().int().min(0),
    photos: z.number().int().min(0),
    /** Savings by the phone's clock of the oldest form not sent yet. */
    oldestUnsent: instant.nullable(),
    storage: z.object({ persisted: z.boolean(), usedMb: z.number(), quotaMb: z.number() }),
  }),
  output: z.object({
    serverNow: instant,
    /** Null: nothing ordered. Sealing the unsent work comes first, always. */
    order: z.enum(['wipe']).nullable(),
    /** P-256 public key (JWK) of the installation to which the phone's key is sealed, and its fingerprint. */
    sealTo: z.object({ keyId: z.string(), jwk: z.record(z.string(), z.unknown()) }),
    villages: z.array(z.object({ villageId: uuid, name: z.string(), commune: z.string() })),
    messages: z.array(
      z.object({ messageId: uuid, from: z.string(), at: instant, text: z.string(), read: z.boolean() }),
    ),
  }),
});

/** The commune orders a phone emptied; it obeys after its unsent work was received or sealed. */
export const deviceWipe = command('device.wipe', {
  input: z.object({ deviceId: uuid, reason: line(300) }),
  output: done,
});

/** The phone is empty; `sealed` surveys were left in a file for the commune. */
export const deviceWiped = command('device.wiped', {
  input: z.object({ deviceId: uuid, sealed: z.number().int().min(0) }),
  output: done,
});

/** Words of the commune to its surveyors: to one person, to a village, or to all of the commune. */
export const messageSend = command('message.send', {
  input: z.object({
    messageId: uuid,
    communeId: z.string(),
    to: z.discriminatedUnion('who', [
      z.object({ who: z.literal('all') }),
      z.object({ who: z.literal('village'), villageId: uuid }),
      z.object({ who: z.literal('person'), accountId: uuid }),
    ]),
    text: line(1000),
  }),
  output: done,
});

export const messageRead = command('message.read', { input: z.object({ messageId: uuid }), output: done });

/** The commune's view of its field work in a round: who has what, last seen, how many left, late, refused. */
export const fieldOverview = query('field.overview', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    surveyBy: day.nullable(),
    people: z.array(
      z.object({
        accountId: uuid,
        name: z.string(),
        villages: z.string(),
        given: z.number(),
        done: z.number(),
        left: z.number(),
        returned: z.number(),
        late: z.boolean(),
        devices: z.array(
          z.object({
            deviceId: uuid,
            label: z.string(),
            app: z.string(),
            lastSeen: z.string(),
            unsent: z.number(),
            unfinished: z.number(),
            refused: z.number(),
            photos: z.number(),
            clockOffsetS: z.number(),
            wipe: z.enum(['ordered', 'done']).nullable(),
          }),
        ),
      }),
    ),
  }),
});
