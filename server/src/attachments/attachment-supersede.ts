import type { Site } from '../platform/access.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { attachmentSupersede } from './contract.ts';
import { supersede } from './supersede.ts';

async function attachmentSite(tx: Tx, attachmentId: string): Promise<Site> {
  const row = await tx
    .selectFrom('attachment')
    .select(['commune_id', 'village_id', 'household_id'])
    .where('attachment_id', '=', attachmentId)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return {
    place: row.commune_id,
    ...(row.village_id && { village: row.village_id }),
    ...(row.household_id && { household: row.household_id }),
  };
}

export const attachmentSupersedeCommand = defineCommand(attachmentSupersede, {
  verb: 'attachment.add',
  site: ({ attachmentId }, { tx }) => attachmentSite(tx, attachmentId),
  handle: async (body, request) => {
    if (body.on > request.clock.today()) throw new Problem('DAY_AHEAD');
    await supersede(request, { ...body, replacedBy: null });
    return {};
  },
});
