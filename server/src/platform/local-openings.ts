import { besideOf } from '@ra-soat/domain/review/beside.ts';
import type { BesideOpenings } from '@ra-soat/domain/review/case-event.ts';
import { STANDARD_IDS } from '@ra-soat/domain/standards/standard-of.ts';
import { sql, type RawBuilder } from 'kysely';
import type { LoadedRound } from './rounds.ts';

/** What the registry says of a household by local standards. */
export interface LocalPast {
  /** By standard: class that holds on the day of the list. */
  readonly locals: Readonly<Record<string, 'POOR' | 'NEAR_POOR'>> | null;
  readonly local_ever_poor: boolean;
  readonly local_ever_near_poor: boolean;
}

/** Ids of the local standards beside the leading one of the round. */
export function localsOf(round: LoadedRound): string[] {
  return besideOf(round.state)
    .filter(({ kind }) => kind === 'local')
    .map(({ standard }) => standard);
}

/** Class before by each local standard of the round; undefined where the household was on no local list. */
export function localOpenings(round: LoadedRound, past: LocalPast): BesideOpenings | undefined {
  const { locals, local_ever_poor: everPoor, local_ever_near_poor: everNearPoor } = past;
  if (!everPoor && !everNearPoor) return undefined;
  return Object.fromEntries(
    localsOf(round).map((standard) => [standard, { class: locals?.[standard] ?? 'NON_POOR', everPoor, everNearPoor }]),
  );
}

/** Whether a household was ever on a list: of the national standards, and apart from them of a local one. */
export function pastOf(household: RawBuilder<unknown>): RawBuilder<unknown> {
  const national = sql`e.standard_id = any (${[...STANDARD_IDS]})`;
  return sql`
    select coalesce(bool_or(e.class = 'POOR' and ${national}), false) as ever_poor,
           coalesce(bool_or(e.class = 'NEAR_POOR' and ${national}), false) as ever_near_poor,
           coalesce(bool_or(e.class = 'POOR' and not ${national}), false) as local_ever_poor,
           coalesce(bool_or(e.class = 'NEAR_POOR' and not ${national}), false) as local_ever_near_poor
    from household_status e where e.household_id = ${household}`;
}
