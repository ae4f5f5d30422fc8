import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { reviewRulesOn } from '@ra-soat/domain/procedure/review-rules.ts';
import type { Setting } from '@ra-soat/domain/procedure/setting.ts';
import { besideOf } from '@ra-soat/domain/review/beside.ts';
import type { ReviewContext } from '@ra-soat/domain/review/review-context.ts';
import type { RoundState } from '@ra-soat/domain/review/round-state.ts';
import type { AreaType, FormVersion, StandardId } from '@ra-soat/domain/standards/standard.ts';
import type { Site } from './access.ts';
import type { Tx } from './database.ts';
import { placeRules } from './place-rules.ts';
import { Problem } from './problem.ts';
import type { CommandRequest } from './request.ts';

/** A round as stored: its machine's state, and what every classification in it copies. */
export interface LoadedRound {
  readonly roundId: string;
  readonly commune: string;
  readonly year: number;
  readonly standard: StandardId;
  readonly formVersion: FormVersion;
  readonly area: AreaType;
  readonly region: string | null;
  readonly seq: number;
  readonly state: RoundState;
}

interface Row {
  round_id: string;
  commune_id: string;
  year: number;
  standard_id: StandardId;
  form_version: FormVersion;
  area_type: AreaType;
  region: string | null;
  seq: number;
  state: RoundState;
}

/**
 * `share` keeps the round as it is until the transaction ends, while others work in it too; `update` is for the one
 * who changes it.
 */
export async function loadRound(tx: Tx, roundId: string, lock?: 'share' | 'update'): Promise<LoadedRound> {
  const clause = lock ? sql.raw(`for ${lock === 'share' ? 'key share' : 'update'}`) : sql``;
  const { rows } = await sql<Row>`
    select round_id, commune_id, year, standard_id, form_version, area_type, region, seq, state
    from round where round_id = ${roundId} ${clause}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return {
    roundId: row.round_id,
    commune: row.commune_id,
    year: row.year,
    standard: row.standard_id,
    formVersion: row.form_version,
    area: row.area_type,
    region: row.region,
    seq: row.seq,
    state: row.state,
  };
}

/** On which the status of next year rests: in a dual run the incoming standard, else the leading one (standards.md §1). */
export function certifyingStandard({ standard, state }: LoadedRound): StandardId {
  for (const beside of besideOf(state)) if (beside.kind === 'incoming' && beside.decides) return beside.standard;
  return standard;
}

export async function roundSite(tx: Tx, roundId: string): Promise<Site> {
  return { place: (await loadRound(tx, roundId)).commune };
}

/** The place's own dated settings, nearest first: they replace the national ones. */
export async function settingsOf(tx: Tx, commune: string): Promise<readonly Setting[]> {
  return (await placeRules(tx, commune)).overrides;
}

/** What the machines must know of the outside for a step on `on`. */
export async function reviewContext(request: CommandRequest, commune: string, on: IsoDate): Promise<ReviewContext> {
  const { overrides, holidays } = await placeRules(request.tx, commune);
  const rules = reviewRulesOn(on, overrides, holidays);
  return { on, today: request.clock.today(), actor: request.actor.accountId, rules };
}
