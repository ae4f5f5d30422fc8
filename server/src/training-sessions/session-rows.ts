import { sql } from 'kysely';
import type { Half } from '@ra-soat/domain/training/session-findings.ts';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { TrainingSession } from '../platform/training-session-of.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';

interface Content {
  readonly title: string;
  readonly mode: string;
  readonly halves: readonly Half[];
  readonly capacity: number | null;
}

/** The columns of a session, its half-days in order and its days from them. */
export function sessionColumns({ title, mode, halves, capacity }: Content) {
  const days = halves.map(({ on }) => on).sort();
  const from = days[0] ?? '';
  const to = days.at(-1) ?? from;
  return { title, mode, halves: JSON.stringify(halves), from_on: from, to_on: to, capacity };
}

/** Refuses half-days that end before they begin, that overlap or run backwards, and subjects of another campaign. */
export async function checkHalves(tx: Tx, campaignId: string, halves: readonly Half[]): Promise<void> {
  halves.forEach(({ on, from, to }, at) => {
    const before = halves[at - 1];
    const backwards = before !== undefined && (before.on > on || (before.on === on && before.to > from));
    if (to <= from || backwards) {
      throw new Problem('TRAINING_HALVES_WRONG', { values: { half: at + 1, on: showDate(on) } });
    }
  });
  const wanted = [...new Set(halves.flatMap(({ subjects }) => subjects))];
  const { rows } = await sql<{ count: number }>`
    select count(*) from training_subject
    where campaign_id = ${campaignId} and subject_id = any (${wanted}::uuid[])`.execute(tx);
  if (rows[0]?.count !== wanted.length) throw new Problem('TRAINING_SUBJECT_UNKNOWN');
}

/** Refuses changes to what is over: nothing changes silently after its end. */
export function refuseOver({ state, campaignState }: Pick<TrainingSession, 'state' | 'campaignState'>): void {
  if (campaignState === 'ended' || campaignState === 'cancelled') throw new Problem('TRAINING_OVER');
  if (state === 'ended' || state === 'cancelled') throw new Problem('TRAINING_SESSION_OVER');
}
