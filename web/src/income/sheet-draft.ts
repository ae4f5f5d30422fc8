import type { z } from 'zod';
import { incomeSources, type IncomeSource } from '@ra-soat/domain/income/income-sheet.ts';
import type { incomeSheet } from '@ra-soat/server/income/contract.ts';

type Sheet = z.output<typeof incomeSheet>;

/** The income sheet while it is typed: amounts as typed, with or without dots. */
export interface SheetDraft {
  readonly members: string;
  readonly farming: boolean | null;
  readonly gross: Readonly<Partial<Record<IncomeSource, string>>>;
  readonly cost: Readonly<Partial<Record<IncomeSource, string>>>;
  readonly assistance: string;
}

export function draftOf(sheet: Sheet | null): SheetDraft {
  const amounts = (key: 'gross' | 'cost') =>
    Object.fromEntries((sheet?.lines ?? []).map((line) => [line.source, String(line[key])]));
  return {
    members: sheet ? String(sheet.members) : '',
    farming: sheet?.farming ?? null,
    gross: amounts('gross'),
    cost: amounts('cost'),
    assistance: sheet ? String(sheet.assistance) : '0',
  };
}

/** Whole đồng; dots of thousands are read over; undefined where it is no amount. */
export function amountOf(text: string | undefined): number | undefined {
  const digits = (text ?? '').replace(/[.\s]/gu, '');
  if (digits === '') return 0;
  return /^\d{1,12}$/u.test(digits) ? Number(digits) : undefined;
}

/** The sheet as it is sent; undefined while an amount or the number of persons is none. */
export function sheetOf({ members, farming, gross, cost, assistance }: SheetDraft): Sheet | undefined {
  const lines = incomeSources.flatMap((source) => {
    if ((gross[source] ?? '') === '' && (cost[source] ?? '') === '') return [];
    const [income, costs] = [amountOf(gross[source]), amountOf(cost[source])];
    return income === undefined || costs === undefined ? [undefined] : [{ source, gross: income, cost: costs }];
  });
  const complete = lines.filter((line) => line !== undefined);
  const [persons, aid] = [amountOf(members), amountOf(assistance)];
  if (complete.length < lines.length || aid === undefined || persons === undefined || persons < 1) return undefined;
  return { members: persons, farming, lines: complete, assistance: aid };
}
