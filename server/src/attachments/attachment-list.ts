import { sql } from 'kysely';
import { mayAt } from '../platform/access.ts';
import { defineQuery } from '../platform/query.ts';
import { attachments } from './contract.ts';
import { subjectSite } from './subject-site.ts';

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

export const attachmentsQuery = defineQuery(attachments, {
  verb: 'household.read',
  site: (subject, { tx }) => subjectSite(tx, subject),
  answer: async (subject, { tx, actor, clock }) => {
    const { rows } = await sql<Row>`
      select a.attachment_id, sha256, media_type, size, name, pages, a.on_date, full_name as added_by, added_at,
             s.reason, s.on_date as set_aside_on, s.replaced_by
      from attachment a join account using (account_id) left join attachment_superseded s using (attachment_id)
      where subject_id = ${subject.id} and subject_kind = ${subject.kind}
        and (${subject.roundId ?? null}::uuid is null or a.round_id is not distinct from ${subject.roundId ?? null})
      order by added_at desc, a.attachment_id`.execute(tx);
    const site = await subjectSite(tx, subject);
    return {
      mayAdd: await mayAt(tx, actor, 'attachment.add', site, clock.today()),
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
