import { sql } from 'kysely';
import { mayAt, type Site } from '../platform/access.ts';
import { defineQuery } from '../platform/query.ts';
import { attachments } from './contract.ts';
import type { Request } from '../platform/request.ts';
import { subjectSite, type Subject } from './subject-site.ts';

interface Row {
  attachment_id: string;
  sha256: string;
  media_type: string;
  size: number;
  name: string;
  pages: number | null;
  on_date: string;
  added_by: string;
  added_at: Date;
  reason: string | null;
  set_aside_on: string;
  replaced_by: string | null;
}

/** A letter tells who wrote it: the papers of a confidential complaint are for who answers it. */
async function keptBack({ tx, actor, clock }: Request, subject: Subject, site: Site): Promise<boolean> {
  if (subject.kind !== 'objection') return false;
  const { rows } = await sql`
    select from objection where objection_id = ${subject.id} and (body ->> 'confidential')::boolean`.execute(tx);
  return rows.length > 0 && !(await mayAt(tx, actor, 'objection.answer', site, clock.today()));
}

export const attachmentsQuery = defineQuery(attachments, {
  verb: 'household.read',
  site: (subject, { tx }) => subjectSite(tx, subject),
  answer: async (subject, request) => {
    const { tx, actor, clock } = request;
    const site = await subjectSite(tx, subject);
    const mayAdd = await mayAt(tx, actor, 'attachment.add', site, clock.today());
    if (await keptBack(request, subject, site)) return { mayAdd, files: [] };
    const { rows } = await sql<Row>`
      select a.attachment_id, sha256, media_type, size, name, pages, a.on_date, full_name as added_by, added_at,
             s.reason, s.on_date as set_aside_on, s.replaced_by
      from attachment a join account using (account_id) left join attachment_superseded s using (attachment_id)
      where subject_id = ${subject.id} and subject_kind = ${subject.kind}
        and (${subject.roundId ?? null}::uuid is null or a.round_id is not distinct from ${subject.roundId ?? null})
      order by added_at desc, a.attachment_id`.execute(tx);
    return {
      mayAdd,
      files: rows.map((row) => ({
        attachmentId: row.attachment_id,
        sha256: row.sha256,
        mediaType: row.media_type,
        size: row.size,
        name: row.name,
        pages: row.pages,
        on: row.on_date,
        addedBy: row.added_by,
        addedAt: row.added_at.toISOString(),
        superseded:
          row.reason === null ? null : { reason: row.reason, on: row.set_aside_on, replacedBy: row.replaced_by },
      })),
    };
  },
});
