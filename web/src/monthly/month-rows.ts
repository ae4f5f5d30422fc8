import type { z } from 'zod';
import type { incomeRounds } from '@ra-soat/server/income/contract.ts';
import type { rounds } from '@ra-soat/server/rounds/contract.ts';

export type RegularRound = z.output<typeof rounds.output>['rounds'][number];
export type SpecialRound = z.output<typeof incomeRounds.output>['rounds'][number];

/** A month of the year with its rounds, the newest month first. */
export interface MonthRow {
  readonly month: number;
  readonly regular: RegularRound | undefined;
  readonly middleLiving: SpecialRound | undefined;
  readonly lowIncomeWorker: SpecialRound | undefined;
}

/** Only months with a round. */
export function monthRows(
  year: number,
  regular: readonly RegularRound[],
  special: readonly SpecialRound[],
): readonly MonthRow[] {
  const months = Array.from({ length: 12 }, (_, i) => 12 - i);
  return months.flatMap((month) => {
    const row = {
      month,
      regular: regular.find((one) => one.kind === 'regular' && one.year === year && one.month === month),
      middleLiving: special.find((one) => one.month === month && one.kind === 'middleLiving'),
      lowIncomeWorker: special.find((one) => one.month === month && one.kind === 'lowIncomeWorker'),
    };
    return row.regular || row.middleLiving || row.lowIncomeWorker ? [row] : [];
  });
}
