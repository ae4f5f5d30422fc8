import { classifyLocal, type LocalResult } from '@ra-soat/domain/assessment/classify-local.ts';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import { standardOn } from '@ra-soat/domain/standards/in-force.ts';
import type { LocalStandard } from '@ra-soat/domain/standards/local.ts';
import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import type { LoadedRound } from '../platform/rounds.ts';

/** The province's own standard on the day the round was opened. */
export async function localStandardOf(tx: Tx, round: LoadedRound): Promise<LocalStandard | undefined> {
  const { rows } = await sql<{ code: string }>`
    select code from place_path(${round.commune}) as up(id) join place on place_id = up.id where level = 'province'`.execute(
    tx,
  );
  return standardOn(round.state.opening.on, rows[0]?.code ?? '').local[0];
}

/** The local class beside the national one; by the rule of the local standard, never instead of it. */
export function localResult(
  standard: LocalStandard,
  assessment: Assessment,
  keyed: 'POOR' | 'NEAR_POOR' | 'MIDDLE_LIVING' | 'NONE' | undefined,
): LocalResult | null {
  const { area, b1, b2, result } = assessment;
  if (area === 'special') return null;
  return classifyLocal(standard, {
    area,
    nationalClass: result.class,
    b1: b1.used,
    deprivations: b2.used === null ? null : b2.ticks.length,
    income: null,
    keyed: keyed ?? null,
  });
}
