import { sql } from 'kysely';
import { ATTACHMENT_LIMIT, isAttachmentType } from '../platform/blob.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { attachmentAdd } from './contract.ts';
import { subjectSite, type Subject } from './subject-site.ts';
import { supersede } from './supersede.ts';

/** The file as its sender left it at the blob door; a hash alone, known from elsewhere, ties nothing. */
async function sentFile({ tx, actor }: CommandRequest, sha256: string) {
  const { rows } = await sql<{ media_type: string; size: number }>`
    select * from blob_sent_by(${sha256}, ${actor.accountId})`.execute(tx);
  const [file] = rows;
  if (!file) throw new Problem('ATTACHMENT_NOT_SENT');
  if (!isAttachmentType(file.media_type)) throw new Problem('BLOB_TYPE_REFUSED');
  if (file.size > ATTACHMENT_LIMIT) throw new Problem('BODY_TOO_LARGE', { values: { limit: '20 MB' } });
  return file;
}

async function sameSubject({ tx }: CommandRequest, attachmentId: string, { kind, id }: Subject): Promise<void> {
  const row = await tx
    .selectFrom('attachment')
    .select(['subject_kind', 'subject_id'])
    .where('attachment_id', '=', attachmentId)
    .executeTakeFirst();
  if (row?.subject_kind !== kind || row.subject_id !== id) throw new Problem('NOT_FOUND');
}

export const attachmentAddCommand = defineCommand(attachmentAdd, {
  verb: 'attachment.add',
  site: ({ subject }, { tx }) => subjectSite(tx, subject),
  handle: async ({ attachmentId, subject, sha256, name, pages, on, replaces }, request) => {
    const { tx, site, actor, commandId, clock } = request;
    if (on > clock.today()) throw new Problem('DAY_AHEAD');
    const file = await sentFile(request, sha256);
    const place = {
      commune_id: site.place,
      village_id: site.village ?? null,
      household_id: site.household ?? null,
    };
    await tx
      .insertInto('attachment')
      .values({
        attachment_id: attachmentId,
        subject_kind: subject.kind,
        subject_id: subject.id,
        round_id: subject.roundId ?? null,
        ...place,
        sha256,
        ...file,
        name,
        pages: pages ?? null,
        on_date: on,
        account_id: actor.accountId,
        command_id: commandId,
        added_at: clock.now(),
      })
      .execute();
    if (!replaces) return {};
    await sameSubject(request, replaces.attachmentId, subject);
    await supersede(request, { ...replaces, on, replacedBy: attachmentId });
    return {};
  },
});
