import { sql } from 'kysely';
import type { z } from 'zod';
import { checkFigures, withFlags, type FigureFinding } from '@ra-soat/domain/series/check-figures.ts';
import type { OfficialFigure } from '@ra-soat/domain/series/official-figure.ts';
import { sha256 } from '../platform/canonical.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { oldProvincesOf } from './added-up.ts';
import { AreaBook, areaRowsSql, type Area, type PlaceRow } from './area-book.ts';
import { seriesLoad } from './contract.ts';
import { figureRows, insertFigures } from './insert-figures.ts';
import { readTable } from './read-table.ts';

type Body = z.output<(typeof seriesLoad)['input']>;

const SHOWN = 200;

/** A province loads what is of itself or of the old provinces in it; the ministry everything. */
async function ownAreas(tx: Tx, place: string): Promise<(area: Area) => boolean> {
  if (place === 'vn') return () => true;
  const own = new Set([place, ...(await oldProvincesOf(tx, place)).map(({ area }) => area)]);
  return ({ area }) => own.has(area);
}

function saidFinding({ figure, flag, expected }: FigureFinding) {
  const { areaName, year, measure, value } = figure;
  return { flag, areaName, year, measure, found: value, expected };
}

async function store({ tx, actor, clock, commandId }: CommandRequest, body: Body, figures: readonly OfficialFigure[]) {
  const { sourceId, place, title, publisher, caveat } = body;
  const known = await tx.selectFrom('series_source').select('place_id').where('source_id', '=', sourceId).execute();
  if (known.some(({ place_id }) => place_id !== place)) throw new Problem('NOT_FOUND');
  await tx
    .insertInto('series_source')
    .values({
      ...{
        source_id: sourceId,
        place_id: place,
        title,
        publisher,
        caveats: caveat.trim() === '' ? [] : [caveat.trim()],
      },
      ...{ account_id: actor.accountId, command_id: commandId, loaded_at: clock.now() },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const values = [JSON.stringify(figureRows(figures)), commandId, clock.now()];
  const stored = await tx.executeQuery<unknown>({ ...sql.raw(insertFigures).compile(tx), parameters: values });
  return Number(stored.numAffectedRows ?? 0n);
}

/** All rows or none; what does not add up is stored only by who says so, and carries its flag. */
export const seriesLoadCommand = defineCommand(seriesLoad, {
  verb: 'series.load',
  site: ({ place }) => ({ place }),
  recorded: ({ table, ...rest }) => ({ ...rest, sha256: sha256(table) }),
  handle: async (body, request) => {
    const { tx, clock } = request;
    const book = new AreaBook((await sql.raw<PlaceRow>(areaRowsSql).execute(tx)).rows);
    const { rows, figures, faults } = readTable(body.table, {
      source: body.sourceId,
      thisYear: Number(clock.today().slice(0, 4)),
      areaOf: (code) => book.coded(code),
      belongs: await ownAreas(tx, body.place),
    });
    const findings = checkFigures(figures, book.parts());
    const answer = {
      ...{ rows, figures: figures.length, stored: 0, faults: faults.slice(0, SHOWN) },
      findings: findings.slice(0, SHOWN).map(saidFinding),
    };
    if (body.mode === 'check') return answer;
    if (faults.length > 0) {
      const fields = answer.faults.map(({ row, column, message }) => {
        const path = `Dòng ${String(row)}, ${column}`;
        return { path, message: `${path}: ${message}` };
      });
      throw new Problem('SERIES_FAULTY', { fields });
    }
    if (findings.length > 0 && !body.acceptFlagged) {
      throw new Problem('SERIES_DOES_NOT_ADD_UP', { values: { count: findings.length } });
    }
    return { ...answer, stored: await store(request, body, withFlags(figures, findings)) };
  },
});
