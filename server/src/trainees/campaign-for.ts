import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';

export interface Campaign {
  readonly campaignId: string;
  readonly placeId: string;
  readonly title: string;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate;
  readonly state: string;
  readonly organisers: readonly string[];
}

interface Row extends Campaign {
  readonly within: boolean;
}

/** A campaign with a unit in which its people are looked at or invited: its own or one below. */
export async function campaignFor(tx: Tx, campaignId: string, place: string): Promise<Campaign> {
  const { rows } = await sql<Row>`
    select campaign_id as "campaignId", place_id as "placeId", title, from_on as "fromOn", to_on as "toOn", state,
           organisers, place_id in (select place_path(${place})) as within
    from training_campaign where campaign_id = ${campaignId}`.execute(tx);
  const [row] = rows;
  if (!row?.within) throw new Problem('NOT_FOUND');
  return row;
}

/** The same, while people may still be invited. */
export async function openCampaign(tx: Tx, campaignId: string, place: string): Promise<Campaign> {
  const campaign = await campaignFor(tx, campaignId, place);
  if (['ended', 'cancelled'].includes(campaign.state)) throw new Problem('TRAINING_OVER');
  return campaign;
}
