import { z } from 'zod';
import { command, day, done, line, query, uuid } from '../platform/contract.ts';

/** The records a file may prove; where each stands is told by `subject-site.ts`. */
export const subjectKind = z.enum([
  'survey',
  'visit',
  'request',
  'certificate',
  'meeting',
  'posting',
  'objection',
  'decision',
  'committeeMeeting',
  'plan',
  'committee',
  'invitation',
  'inspection',
]);

/**
 * A record: its kind, its id, and the round or household that say where it stands. A survey is named by the id of
 * its household and the round.
 */
export const subject = z.object({
  kind: subjectKind,
  id: uuid,
  roundId: uuid.optional(),
  householdId: uuid.optional(),
});

/** Ties a file of the blob door (PDF, JPEG or PNG, at most 20 MB) to a record. */
export const attachmentAdd = command('attachment.add', {
  input: z.object({
    attachmentId: uuid,
    subject,
    sha256: z.string().regex(/^[\da-f]{64}$/u),
    name: line(200),
    /** Of the paper; absent for a photo. */
    pages: z.number().int().min(1).max(2000).optional(),
    /** Day of the paper or photo. */
    on: day,
    /** An earlier attachment of the same record that this one stands for, and why. */
    replaces: z.object({ attachmentId: uuid, reason: line(500) }).optional(),
  }),
  output: done,
});

/** Sets an attachment aside without another one in its place; it stays readable, marked with the reason. */
export const attachmentSupersede = command('attachment.supersede', {
  input: z.object({ attachmentId: uuid, reason: line(500), on: day }),
  output: done,
});

/** The files of a record, newest first, the superseded ones with their reason. Content: GET /api/blobs/:sha256. */
export const attachments = query('attachments', {
  input: subject,
  output: z.object({
    mayAdd: z.boolean(),
    files: z.array(
      z.object({
        attachmentId: uuid,
        sha256: z.string(),
        mediaType: z.string(),
        size: z.number(),
        name: z.string(),
        pages: z.number().nullable(),
        on: day,
        addedBy: z.string(),
        addedAt: z.string(),
        superseded: z.object({ reason: z.string(), on: day, replacedBy: uuid.nullable() }).nullable(),
      }),
    ),
  }),
});
