import { sql } from 'kysely';
import type { z } from 'zod';
import { inOrder } from '../platform/check-days.ts';
import { inspectMaterial, materialTypes } from '../platform/material/inspect-material.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import type { materialVersion } from './contract.ts';

type Told = Pick<z.output<typeof materialVersion.input>, 'content' | 'note' | 'validFrom' | 'validTo'>;

/** The row of one version; a file is looked at once more, whatever door it came by. */
export async function versionRow(request: CommandRequest, { content, note, validFrom, validTo }: Told) {
  const { tx, actor, clock, commandId } = request;
  if (validTo !== null) inOrder(validFrom, validTo);
  const rest = {
    ...{ note: note.trim(), valid_from: validFrom, valid_to: validTo },
    ...{ command_id: commandId, recorded_at: clock.now() },
  };
  if (content.is === 'text') {
    const noFile = { sha256: null, media_type: null, size: null, file_name: null };
    return { kind: 'text', text: content.text, ...noFile, ...rest };
  }
  const { sha256, fileName } = content;
  const { rows } = await sql<{ bytes: Buffer }>`
    select * from material_sent_by(${sha256}, ${actor.accountId})`.execute(tx);
  const [sent] = rows;
  if (!sent) throw new Problem('ATTACHMENT_NOT_SENT');
  const mediaType = inspectMaterial(sent.bytes);
  const file = { sha256, media_type: mediaType, size: sent.bytes.length, file_name: fileName };
  return { kind: materialTypes[mediaType], text: null, ...file, ...rest };
}
