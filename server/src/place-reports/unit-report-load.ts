import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { unitReportWords as words } from '@ra-soat/domain/words/unit-report.vi.ts';
import type { z } from 'zod';
import { sha256 } from '../platform/canonical.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { unitReportLoad } from './contract.ts';
import { readUnitReport } from './read-unit-report.ts';
import { unitReportFaults } from './unit-report-checks.ts';
import type { ReadTable } from './unit-report-table.ts';

type Body = z.output<typeof unitReportLoad.input>;

/** Faults told at once; whoever mends these sends the file again. */
const SAID = 100;

async function readTables(request: CommandRequest, files: readonly string[]): Promise<readonly ReadTable[]> {
  const tables: ReadTable[] = [];
  for (const file of new Set(files)) tables.push(...(await readUnitReport(request, file)));
  if (tables.length === 0) throw new Problem('UNIT_REPORT_NO_TABLE');
  if (new Set(tables.map(({ code }) => code)).size < tables.length) throw new Problem('UNIT_REPORT_TWICE');
  return tables;
}

function refuseFaulty(tables: readonly ReadTable[]): void {
  const faults = unitReportFaults(tables);
  if (faults.length === 0) return;
  const fields = faults.slice(0, SAID).map(({ sheet, row, column, message }) => {
    const path = words.at(sheet, row, column);
    return { path, message: `${path}: ${message}` };
  });
  throw new Problem('UNIT_REPORT_FAULTY', { fields, values: { count: faults.length } });
}

const contentOf = (tables: readonly ReadTable[]) => ({
  tables: tables.map(({ code, lines }) => ({
    code,
    rows: lines.map(({ kind, name, measure, cells }) => ({ kind, name, measure, cells: Object.fromEntries(cells) })),
  })),
});

async function store(request: CommandRequest, body: Body, tables: readonly ReadTable[]): Promise<number> {
  const { tx, actor, clock, commandId } = request;
  const { place, year, standard, stage } = body;
  const earlier = await tx
    .selectFrom('unit_report')
    .select('load_id')
    .where('place_id', '=', place)
    .where('year', '=', year)
    .where('standard_id', '=', standard)
    .where('stage', '=', stage)
    .execute();
  const version = earlier.length + 1;
  const content = contentOf(tables);
  await tx
    .insertInto('unit_report')
    .values({
      ...{ load_id: body.loadId, place_id: place, year, standard_id: standard, stage, version, source: body.source },
      ...{ files: JSON.stringify(body.files), content: JSON.stringify(content), hash: sha256(canonicalJson(content)) },
      ...{ account_id: actor.accountId || null, command_id: commandId, loaded_at: clock.now() },
    })
    .execute();
  return version;
}

/** A unit's own R1 to R3 out of its Excel files, whole or not at all: what does not add up is named cell by cell. */
export const unitReportLoadCommand = defineCommand(unitReportLoad, {
  verb: 'figures.freeze',
  site: ({ place }) => ({ place }),
  handle: async (body, request) => {
    const tables = await readTables(request, body.files);
    refuseFaulty(tables);
    return { version: await store(request, body, tables), codes: tables.map(({ code }) => code).sort() };
  },
});
