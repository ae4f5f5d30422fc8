import { sql } from 'kysely';
import type { ListedClass } from '@ra-soat/domain/registry/ledger.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { openReviewYear, postLedger, reverseLedger, type Writing } from '../platform/ledger.ts';
import { copyProfiles } from '../platform/status-profiles.ts';
import type { Moving } from './move-villages.ts';

/** The class that a household carried from its village to the new one. */
interface Carried {
  readonly household: string;
  readonly standard: string;
  readonly class: DecidedClass;
  readonly persons: number;
  readonly from_commune: string;
  readonly from_village: string;
  readonly commune: string;
  readonly village: string;
}

/** Ends the class of each household in the old village and goes on with it in the new one. */
async function carryClasses({ tx, commandId }: Writing, { changeId, on }: Moving): Promise<readonly Carried[]> {
  const { rows } = await sql<Carried>`
    with ended as (
      update household_status s set to_on = greatest(${on}::date - 1, s.from_on)
      from unit_change_household apart
      where apart.change_id = ${changeId} and s.household_id = apart.household_id and s.to_on is null
      returning s.*, apart.new_commune_id, apart.new_village_id
    ), made as (
      insert into household_status (household_id, standard_id, from_on, seq, class, subclass, persons, commune_id,
        village_id, decision_id, decision_number, command_id)
      select household_id, standard_id, greatest(${on}::date, from_on + 1),
             1 + coalesce((select max(seq) from household_status made where made.household_id = ended.household_id
               and made.standard_id = ended.standard_id and made.from_on = greatest(${on}::date, ended.from_on + 1)), 0),
             class, subclass, persons, new_commune_id, new_village_id, decision_id, decision_number, ${commandId}
      from ended
    )
    select household_id as household, standard_id as standard, class, persons, commune_id as from_commune,
           village_id as from_village, new_commune_id as commune, new_village_id as village
    from ended order by standard_id, commune_id`.execute(tx);
  return rows;
}

const isListed = (of: DecidedClass): of is ListedClass => of !== 'NON_POOR';

/** Out of the lists of the old village, onto those of the new one, in the year that is open in the old commune. */
async function carryLists(writing: Writing, on: string, carried: readonly Carried[]): Promise<void> {
  const parts = Map.groupBy(carried, ({ standard, from_commune }) => `${standard} ${from_commune}`);
  for (const [first, ...others] of parts.values()) {
    if (!first) continue;
    const reviewYear = await openReviewYear(writing.tx, first.from_commune, on);
    const cause = { standard: first.standard, on, reviewYear };
    const listed = [first, ...others].flatMap(({ class: of, ...one }) => (isListed(of) ? [{ ...one, class: of }] : []));
    const leaving = listed.map(({ household, class: of, persons, from_commune, from_village }) => ({
      ...{ householdId: household, commune: from_commune, village: from_village },
      ...{ opening: { class: of, persons }, after: { class: 'GONE' as const, persons: 0 } },
    }));
    const coming = listed.map(({ household, class: of, persons, commune, village }) => ({
      ...{ householdId: household, commune, village, arrives: true, after: { class: of, persons } },
    }));
    await postLedger(writing, { ...cause, because: 'moveOut' }, leaving);
    await postLedger(writing, { ...cause, because: 'moveIn' }, coming);
  }
}

/** Households that part from their village are found, listed and counted where they are now. */
export async function moveParted(writing: Writing, moving: Moving): Promise<void> {
  await sql`
    update household_word w set commune_id = apart.new_commune_id, village_id = apart.new_village_id
    from unit_change_household apart
    where apart.change_id = ${moving.changeId} and w.household_id = apart.household_id`.execute(writing.tx);
  const carried = await carryClasses(writing, moving);
  for (const [standard, rows] of Map.groupBy(carried, (row) => row.standard)) {
    await copyProfiles(
      writing,
      standard,
      rows.map(({ household }) => household),
    );
  }
  await carryLists(writing, moving.on, carried);
}

/** Takes their entries back out of the ledger: which of them the change made, it knows by its command. */
export async function takeBackLists(writing: Writing, changeId: string, on: string): Promise<void> {
  const { rows } = await sql<{ standard: string; households: string[] }>`
    select standard_id as standard, array_agg(distinct household_id::text) as households from ledger_entry
    where command_id = ${writing.commandId}
      and household_id in (select household_id from unit_change_household where change_id = ${changeId})
    group by 1`.execute(writing.tx);
  for (const { standard, households } of rows) {
    await reverseLedger(writing, { standard, because: 'undo', on }, households, { command: writing.commandId });
  }
}
