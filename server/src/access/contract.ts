import { z } from 'zod';
import { command, day, done, line, placeId, query, uuid } from '../platform/contract.ts';

const password = z.string().min(10).max(200);
const username = z.string().regex(/^[a-z0-9][a-z0-9._-]{2,39}$/u);

export const grant = z.object({ role: z.string(), place: placeId.or(uuid), from: day, to: day.nullable() });

/** The first administrator; refused as soon as any account exists. */
export const setupAdministrator = command('setup.administrator', {
  input: z.object({ username, fullName: line(120), password }),
  output: z.object({ accountId: uuid }),
});

export const accountCreate = command('account.create', {
  input: z.object({
    accountId: uuid,
    username,
    fullName: line(120),
    phone: z.string().max(20).optional(),
    /** Given to the person at the counter; must be changed at the first sign-in. */
    password,
    grants: z.array(grant).min(1).max(20),
  }),
  output: done,
});

export const accountDeactivate = command('account.deactivate', {
  input: z.object({ accountId: uuid, reason: line(300) }),
  output: done,
});

/** Pasted cells or CSV, or an .xlsx in base64; the first row that names its columns is the heading. */
const peopleTable = z.union([
  z.object({ text: z.string().min(1).max(900_000) }),
  z.object({ workbook: z.base64().max(900_000) }),
]);

/** Accounts of a commune in bulk; `goodOnly` loads what has no fault, otherwise one fault stops everything. */
export const accountsLoad = command('accounts.load', {
  input: z.object({ place: placeId, from: day, goodOnly: z.boolean(), table: peopleTable }),
  output: z.object({ created: z.number(), leftOut: z.number() }),
});

/** A new one-time code at the counter. */
export const accountGiveCode = command('account.giveCode', {
  input: z.object({ accountId: uuid, reason: line(300) }),
  output: done,
});

export const accountCode = query('account.code', {
  input: z.object({ accountId: uuid }),
  output: z.object({ username: z.string(), code: z.string().nullable(), expiresOn: day.nullable() }),
});

/** All roles of `from` go to `to`, from the day `on`. */
export const accountHandOver = command('account.handOver', {
  input: z.object({ from: uuid, to: uuid, on: day, reason: line(300) }),
  output: z.object({ roles: z.number() }),
});

export const accountHistory = query('account.history', {
  input: z.object({ accountId: uuid }),
  output: z.object({
    events: z.array(
      z.object({
        kind: z.enum(['created', 'codeGiven', 'deactivated', 'handedFrom', 'handedTo']),
        on: day,
        other: z.string().nullable(),
        reason: z.string().nullable(),
        by: z.string(),
      }),
    ),
  }),
});

export const passwordChange = command('account.changePassword', {
  input: z.object({ oldPassword: z.string().max(200), newPassword: password }),
  output: done,
});

export const grantShown = z.object({
  role: z.string(),
  roleName: z.string(),
  place: z.string(),
  placeName: z.string(),
  placeLevel: z.enum(['country', 'province', 'district', 'commune', 'village']),
});

/** Who I am, what I may do and where, and the clock and marks every page shows. */
export const me = query('me', {
  input: z.object({}),
  output: z.object({
    accountId: uuid,
    username: z.string(),
    fullName: z.string(),
    mustChangePassword: z.boolean(),
    grants: z.array(grantShown),
    verbs: z.array(z.string()),
    today: day,
    todayPinned: z.boolean(),
    sampleData: z.boolean(),
  }),
});

export const accounts = query('accounts', {
  input: z.object({ place: placeId }),
  output: z.object({
    accounts: z.array(
      z.object({
        accountId: uuid,
        username: z.string(),
        fullName: z.string(),
        phone: z.string().nullable(),
        active: z.boolean(),
        /** A one-time code waits; no password was chosen yet. */
        codeWaits: z.boolean(),
        grants: z.array(grantShown),
      }),
    ),
    roles: z.array(z.object({ role: z.string(), name: z.string(), levels: z.array(z.string()) })),
  }),
});

/** POST /api/session; the answer sets the cookie. */
export const signIn = z.object({
  username: z.string().max(100),
  password: z.string().max(200),
  /** A phone of the field app: the session lives for weeks and belongs to that phone. */
  device: z.boolean().default(false),
});

/** Where an account is signed in; `accountId` absent: my own. */
export const sessions = query('sessions', {
  input: z.object({ accountId: uuid.optional() }),
  output: z.object({
    sessions: z.array(
      z.object({
        sessionId: uuid,
        /** What the phone calls itself; null: a browser of the office, or a phone that has not reported yet. */
        phone: z.string().nullable(),
        device: z.boolean(),
        since: z.string(),
        until: z.string(),
        current: z.boolean(),
      }),
    ),
  }),
});

/** Ends one session at once: one's own, or that of somebody whose codes one may give. */
export const sessionRevoke = command('session.revoke', { input: z.object({ sessionId: uuid }), output: done });
