import { z } from 'zod';
import { command, day, done, file, line, placeId, query, uuid } from '../platform/contract.ts';

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
  /** Who was given work without a certificate for the form of the round: it went through, and is reported. */
  output: z.object({ untrained: z.array(z.object({ accountId: uuid, name: z.string() })).default([]) }),
});

/** Why a phone counts as needing a look, in the order of urgency. */
export const phoneConcern = z.enum(['wipe', 'refused', 'unsentLong', 'silent', 'clockOff', 'appOld', 'notPersisted']);

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
    /** The whole database is invented: marked on every screen. */
    sampleData: z.boolean(),
    /** The day a demonstration stands still at; null: the real one. */
    pinnedDay: day.nullable(),
    /** Null: nothing ordered. Sealing the unsent work comes first, always. */
    order: z.enum(['wipe']).nullable(),
    /** P-256 public key (JWK) of the installation to which the phone's key is sealed, and its fingerprint. */
    sealTo: z.object({ keyId: z.string(), jwk: z.record(z.string(), z.unknown()) }),
    /** Villages of a grant there, and those of the commune in which households were given to the person. */
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

/**
 * For a phone whose session was ended: is it to be emptied? Whoever knows the phone's random id is told that and
 * nothing else; DEVICE_NO_ORDER otherwise.
 */
export const deviceOrder = command('device.order', {
  input: z.object({ deviceId: uuid }),
  output: deviceCheckIn.output.pick({ serverNow: true, sealTo: true }).extend({ order: z.literal('wipe') }),
});

/**
 * The phone is empty. What was not sent comes along sealed (the lines of a sealed file, at most 900 kB), or was given
 * to the commune before; works without a session, once an order was given.
 */
export const deviceWiped = command('device.wiped', {
  input: z.object({
    deviceId: uuid,
    /** Surveys in the sealed file, wherever it lies. */
    sealed: z.number().int().min(0),
    sealedFile: z.string().max(900_000).optional(),
  }),
  output: done,
});

/** The sealed work a phone left when it was emptied, to be taken in like any other sealed file. */
export const deviceSealed = file('device.sealed', z.object({ deviceId: uuid }));

/** Words of the commune to its surveyors: to one person, to a village, or to all of the commune. */
export const messageSend = command('message.send', {
  input: z.object({
    messageId: uuid,
    communeId: placeId,
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

/** Messages of the commune, newest first, with how many of those addressed have read each. */
export const messagesSent = query('messages.sent', {
  input: z.object({ communeId: placeId }),
  output: z.object({
    messages: z.array(
      z.object({
        messageId: uuid,
        at: instant,
        by: z.string(),
        /** One of the two, or nobody in particular: all of the commune. */
        village: z.string().nullable(),
        person: z.string().nullable(),
        text: z.string(),
        readBy: z.array(z.string()),
      }),
    ),
  }),
});

const phone = z.object({
  deviceId: uuid,
  label: z.string(),
  app: z.string(),
  lastSeen: instant,
  unsent: z.number(),
  unfinished: z.number(),
  refused: z.number(),
  photos: z.number(),
  oldestUnsent: instant.nullable(),
  /** Server minus phone. */
  clockOffsetS: z.number(),
  concerns: z.array(phoneConcern),
  wipe: z
    .object({
      state: z.enum(['ordered', 'done']),
      by: z.string(),
      at: instant,
      reason: z.string(),
      sealed: z.number().nullable(),
      file: z.boolean(),
    })
    .nullable(),
});

/** The commune's view of its field work in a round: who has what, last seen, how many left, late, refused. */
export const fieldOverview = query('field.overview', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    communeId: z.string(),
    commune: z.string(),
    title: z.string(),
    today: day,
    surveyBy: day.nullable(),
    late: z.boolean(),
    /** Who answers for households given to nobody. */
    officer: z.object({ accountId: uuid, name: z.string() }),
    villages: z.array(z.object({ villageId: uuid, name: z.string() })),
    people: z.array(
      z.object({
        accountId: uuid,
        name: z.string(),
        /** Where the person may survey: villages, or the whole commune. */
        wholeCommune: z.boolean(),
        villages: z.array(uuid),
        /** Households the person answers for; the officer's own are those given to nobody. */
        given: z.number(),
        done: z.number(),
        left: z.number(),
        returned: z.number(),
        waiting: z.number(),
        phones: z.array(phone),
      }),
    ),
  }),
});

/**
 * The households of the round that the actor sees, with who answers for each and what was done there: to be chosen from
 * and given. A surveyor gives on only what is his own.
 */
export const fieldHouseholds = query('field.households', {
  input: z.object({ roundId: uuid }),
  output: z.object({
    /** May give every household, not only one's own. */
    manages: z.boolean(),
    villages: z.array(z.object({ villageId: uuid, name: z.string() })),
    /** Whom a household may be given to: for single villages or for the whole commune. */
    surveyors: z.array(
      z.object({ accountId: uuid, name: z.string(), wholeCommune: z.boolean(), villages: z.array(uuid) }),
    ),
    households: z.array(
      z.object({
        householdId: uuid,
        villageId: uuid,
        head: z.string(),
        number: z.string(),
        address: z.string(),
        stage: z.string(),
        /** left: no form yet · returned: to be mended · done: handed in, or nothing to survey. */
        state: z.enum(['left', 'returned', 'done']),
        responsible: z.object({ accountId: uuid, name: z.string(), given: z.boolean() }),
        lastVisit: z
          .object({ on: day, outcome: z.enum(['MET', 'ABSENT', 'REFUSED', 'NOT_FOUND', 'MOVED_AWAY']) })
          .nullable(),
        waiting: z.boolean(),
      }),
    ),
  }),
});

/** To whom a household was given, first to last. */
export const assignmentHistory = query('assignment.history', {
  input: z.object({ householdId: uuid, roundId: uuid }),
  output: z.object({
    given: z.array(z.object({ to: z.string(), by: z.string(), at: instant, reason: z.string() })),
  }),
});
