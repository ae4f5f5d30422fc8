import { sql } from 'kysely';
import type { z } from 'zod';
import type { Site } from '../platform/access.ts';
import { caseSite } from '../platform/cases.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { subject } from './contract.ts';

export type Subject = z.output<typeof subject>;

interface SiteRow {
  commune_id: string;
  village_id: string | null;
  household_id: string | null;
}

/** Tables whose row says itself where it stands: their key, and whether they name a village and a household. */
const ownPlace = {
  meeting: { of: 'meeting', key: 'meeting_id', village: true, household: false },
  posting: { of: 'posting', key: 'posting_id', village: true, household: false },
  objection: { of: 'objection', key: 'objection_id', village: true, household: true },
  decision: { of: 'decision', key: 'decision_id', village: false, household: false },
  plan: { of: 'plan', key: 'plan_id', village: false, household: false },
  committee: { of: 'committee', key: 'committee_id', village: false, household: false },
  invitation: { of: 'invitation', key: 'invitation_id', village: false, household: false },
  inspection: { of: 'inspection', key: 'inspection_id', village: false, household: false },
} as const;

async function siteOfRow(tx: Tx, kind: keyof typeof ownPlace, id: string): Promise<Site> {
  const { of, key, village, household } = ownPlace[kind];
  const column = (has: boolean, name: string) => (has ? sql.ref(name) : sql`null::uuid`);
  const { rows } = await sql<SiteRow>`
    select commune_id, ${column(village, 'village_id')} as village_id, ${column(household, 'household_id')} as household_id
    from ${sql.table(of)} where ${sql.ref(key)} = ${id} limit 1`.execute(tx);
  return siteOf(rows[0]);
}

async function siteOfHousehold(tx: Tx, householdId: string): Promise<Site> {
  const { rows } = await sql<SiteRow>`
    select commune_id, village_id, household_id from household_place
    where household_id = ${householdId} and to_on is null`.execute(tx);
  return siteOf(rows[0]);
}

async function siteOfRound(tx: Tx, roundId: string): Promise<Site> {
  const row = await tx.selectFrom('round').select('commune_id').where('round_id', '=', roundId).executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return { place: row.commune_id };
}

function siteOf(row: SiteRow | undefined): Site {
  if (!row) throw new Problem('NOT_FOUND');
  return {
    place: row.commune_id,
    ...(row.village_id && { village: row.village_id }),
    ...(row.household_id && { household: row.household_id }),
  };
}

function needed(value: string | undefined, path: string, message: string): string {
  if (value === undefined) throw new Problem('BODY_INVALID', { fields: [{ path, message }] });
  return value;
}

/** Where a record stands: whose right and whose row-level security its files follow. Throws NOT_FOUND. */
export function subjectSite(tx: Tx, { kind, id, roundId, householdId }: Subject): Promise<Site> {
  switch (kind) {
    case 'meeting':
    case 'posting':
    case 'objection':
    case 'decision':
    case 'plan':
    case 'committee':
    case 'invitation':
    case 'inspection':
      return siteOfRow(tx, kind, id);
    case 'survey':
      return caseSite(tx, needed(roundId, 'subject.roundId', 'phiếu thuộc đợt rà soát nào?'), id);
    case 'visit':
    case 'request':
    case 'certificate': {
      const household = needed(householdId, 'subject.householdId', 'thuộc hộ nào?');
      return roundId === undefined ? siteOfHousehold(tx, household) : caseSite(tx, roundId, household);
    }
    case 'committeeMeeting':
      return siteOfRound(tx, needed(roundId, 'subject.roundId', 'thuộc đợt rà soát nào?'));
  }
}
