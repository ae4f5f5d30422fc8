import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { z } from 'zod';
import type { CommuneProgress } from './commune-progress.ts';
import type { progressCounts } from './contract.ts';

export type ProgressCounts = z.output<typeof progressCounts>;

/** What is summed, and whether the last safe posting day of its place is over. */
export type Counted = Omit<CommuneProgress, 'commune_id' | 'chain' | 'unit_id'> & { readonly tooLate: boolean };

const stageKeys = {
  LISTING: 'listing',
  REVIEWING: 'reviewing',
  CONSOLIDATED: 'consolidated',
  DECIDED: 'decided',
  REPORTED: 'reported',
} as const;

function earliest(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.filter((day) => day !== null).toSorted()[0] ?? null;
}

function stagesOf(rows: readonly Counted[]): ProgressCounts['stages'] {
  const stages = { listing: 0, reviewing: 0, consolidated: 0, decided: 0, reported: 0 };
  for (const { stage } of rows) if (stage) stages[stageKeys[stage]] += 1;
  return stages;
}

/** Adds up communes (or villages); failing checks stay unknown while nothing is frozen. */
export function sumProgress(rows: readonly Counted[], communes: number): ProgressCounts {
  const sum = (valueOf: (row: Counted) => number) => rows.reduce((total, row) => total + valueOf(row), 0);
  const frozen = rows.flatMap(({ failing }) => failing ?? []);
  return {
    communes,
    stages: stagesOf(rows),
    listed: sum(({ listed }) => listed),
    sidelined: sum(({ sidelined }) => sidelined),
    surveyed: sum(({ surveyed }) => surveyed),
    accepted: sum(({ accepted }) => accepted),
    met: sum(({ met }) => met),
    posted: sum(({ posted }) => posted),
    decided: sum(({ decided }) => decided),
    villages: sum(({ villages }) => villages),
    lateVillages: sum(({ tooLate, unposted }) => (tooLate ? unposted : 0)),
    uncountedVillages: sum(({ uncounted }) => uncounted),
    complaints: sum(({ complaints }) => complaints),
    overdueComplaints: sum(({ overdue }) => overdue),
    nextAnswerBy: earliest(rows.map(({ next_answer }) => next_answer)),
    preliminaryFigures: sum(({ preliminary }) => preliminary),
    officialFigures: sum(({ official }) => official),
    failingChecks: frozen.length === 0 ? null : frozen.reduce((total, one) => total + one, 0),
  };
}
