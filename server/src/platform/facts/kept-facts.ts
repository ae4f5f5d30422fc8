import { sql } from 'kysely';
import type { Tx } from '../database.ts';
import { countsKept } from './counts-kept.ts';
import { unitsOf, type FactsAsked } from './facts-asked.ts';
import { ledgerFacts } from './ledger-facts.ts';
import { stateFacts, type FactRow } from './state-facts.ts';
import { villageMarks } from './village-marks.ts';

const kept = countsKept<FactRow>();

/** The facts of every unit's lists and movements: counted again only where something was written since. */
export async function keptFacts(tx: Tx, asked: FactsAsked): Promise<readonly FactRow[]> {
  // Whether a household passed through depends on villages that are not of the unit.
  if (asked.netCommunes.length > 0) return [...(await stateFacts(tx, asked)), ...(await ledgerFacts(tx, asked))];
  const villages = sql`with ${unitsOf(asked)} select village_id, unit_id, area as how from vu`;
  return kept(JSON.stringify(asked), await villageMarks(tx, villages), async (units) => {
    const scope = units && sql<boolean>`vu.unit_id = any (${units}::text[])`;
    // A province's movements are added up in memory, not on disk.
    await sql`set local work_mem = '64MB'`.execute(tx);
    return [...(await stateFacts(tx, asked, scope)), ...(await ledgerFacts(tx, asked, scope))];
  });
}
