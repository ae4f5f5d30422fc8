import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';

/** The unit that organises a campaign, its forms and name; NOT_FOUND for who cannot see it. */
export async function campaignOf(tx: Tx, campaignId: string) {
  const row = await tx
    .selectFrom('training_campaign')
    .select(['place_id', 'forms', 'title'])
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}
