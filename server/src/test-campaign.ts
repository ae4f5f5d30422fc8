import { randomUUID } from 'node:crypto';
import type { World } from './test-world.ts';

export interface TestSession {
  readonly title: string;
  readonly on: string;
  readonly from?: string;
  readonly to?: string;
  readonly capacity?: number;
  /** Of its hall, or of each of its points; the campaign's unit unless told. */
  readonly places?: readonly string[];
}

export interface TestCampaign {
  readonly campaignId: string;
  /** Ids by title. */
  readonly sessions: ReadonlyMap<string, string>;
}

/** A campaign with its sessions, straight in the tables: for tests and benches of what comes after the plan. */
export async function testCampaign(
  { database: { pool } }: World,
  {
    place,
    year,
    sessions,
  }: { readonly place: string; readonly year: number; readonly sessions: readonly TestSession[] },
): Promise<TestCampaign> {
  const campaignId = randomUUID();
  await pool.query(
    `insert into training_campaign (campaign_id, place_id, title, kind, plan_number, plan_on, basis, organisers, year,
       forms, from_on, to_on, state, command_id, recorded_at)
     values ($1, $2, 'Tập huấn mẫu', 'review', 'DEMO-1/KH', $3::date, '[]', '{Sở mẫu}', $4, '{vn-2022/v2}', $3::date, $5, 'open', $1, $3::date)`,
    [campaignId, place, `${String(year)}-05-01`, year, `${String(year)}-12-31`],
  );
  const ids = new Map<string, string>();
  for (const { title, on, from = '07:30', to = '11:30', capacity = null, places = [place] } of sessions) {
    const id = randomUUID();
    ids.set(title, id);
    await pool.query(
      `insert into training_session (session_id, campaign_id, place_id, title, mode, halves, from_on, to_on, capacity,
         command_id, recorded_at) values ($1, $2, $3, $4, 'venue', $5, $6::date, $6::date, $7, $1, $6::date)`,
      [id, campaignId, places[0], title, JSON.stringify([{ on, from, to, subjects: [] }]), on, capacity],
    );
    for (const [position, point] of places.entries()) {
      await pool.query(
        `insert into training_point (point_id, session_id, campaign_id, place_id, name, position)
         values ($1, $2, $3, $4, $5, $6)`,
        [randomUUID(), id, campaignId, point, `Hội trường ${title}`, position],
      );
    }
  }
  return { campaignId, sessions: ids };
}
