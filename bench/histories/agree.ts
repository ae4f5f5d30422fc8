import { tableCodes } from '@ra-soat/domain/reports/table-layout.ts';
import type { Actor } from '@ra-soat/server/platform/access.ts';
import { reportAsOf } from '@ra-soat/server/place-reports/contract.ts';
import type { World } from '@ra-soat/server/test-world.ts';
import type { z } from 'zod';
import type { Filled } from './fill.ts';
import type { Years } from './history.ts';

type Report = z.output<(typeof reportAsOf)['output']>;

/** What the tables of a unit say against each other and against those below it. */
export interface Agreement {
  /** Reports asked for. */
  readonly reports: number;
  /** Findings of the built-in checks, over every report, place and year. */
  readonly findings: number;
  /** Rows of a unit that are not the sum that the unit below shows for itself. */
  readonly notTheSum: number;
}

/** The counts of a row; a rate follows from them. */
const counts = ({ cells }: Report['rows'][number]) => JSON.stringify(cells.filter((cell) => typeof cell === 'number'));

/** The rows of one unit in the table above it, and the total rows of its own table, in their order. */
function differing(above: Report, below: Report, unitId: string): number {
  const shown = above.rows.filter((row) => row.unitId === unitId).map(counts);
  const own = below.rows.filter(({ kind }) => kind === 'total').map(counts);
  return shown.length === own.length
    ? shown.filter((row, i) => row !== own[i]).length
    : Math.max(shown.length, own.length);
}

/** Every report of every year, of the unit above and of each commune, as an officer of the province asks for them. */
export async function agreement(
  world: World,
  { actor, place, filled, years }: { actor: Actor; place: string; filled: Filled; years: Years },
): Promise<Agreement> {
  let [reports, findings, notTheSum] = [0, 0, 0];
  const ask = async (unit: string, year: number, code: string) => {
    reports += 1;
    const input = { place: unit, year, standard: 'vn-2022', code };
    const report = reportAsOf.output.parse(await world.ask(actor, reportAsOf.kind, input));
    findings += report.checks.reduce((sum, check) => sum + check.findings.length, 0);
    return report;
  };
  for (let year = years.first + 1; year <= years.last; year += 1) {
    for (const code of tableCodes) {
      const above = await ask(place, year, code);
      for (const { place: commune } of filled.communes) {
        notTheSum += differing(above, await ask(commune, year, code), commune);
      }
    }
  }
  return { reports, findings, notTheSum };
}
