import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { LoadedRound } from '../platform/rounds.ts';
import { readWholeWorkbook, type WorkbookReading } from '../platform/workbook/read-workbook.ts';
import type { WorkbookHousehold, WorkbookOptions } from '../platform/workbook/workbook-types.ts';

/** Codes and names under which rows of this commune may be written: its own and those of the units that went into it. */
async function writtenAs(tx: Tx, commune: string): Promise<NonNullable<WorkbookOptions['commune']>> {
  const { rows } = await sql<{ code: string; name: string; split: boolean }>`
    with recursive earlier as (
      select place_id from place where place_id = ${commune}
      union
      select old_id from place_link join earlier on new_id = place_id
    )
    select code, name, (select count(distinct new_id) from place_link where old_id = place.place_id
                          and relation not in ('partial_area')) > 1 as split
    from earlier join place using (place_id) where level = 'commune'`.execute(tx);
  return {
    codes: rows.map(({ code }) => code),
    splitCodes: rows.filter(({ split }) => split).map(({ code }) => code),
    names: rows.map(({ name }) => name),
  };
}

/** The file itself is kept, so its raw cells need not be held in memory beside what was understood of them. */
function lean(household: WorkbookHousehold): WorkbookHousehold {
  return { ...household, members: household.members.map((member) => ({ ...member, raw: {} })) };
}

/** Reads a stored workbook for a round; the file's own problems are thrown as WorkbookProblem. */
export async function readBlobWorkbook(
  tx: Tx,
  round: LoadedRound,
  sha256: string,
  today: IsoDate,
): Promise<WorkbookReading> {
  const blob = await tx.selectFrom('blob').select('bytes').where('sha256', '=', sha256).executeTakeFirst();
  if (!blob) throw new Problem('NOT_FOUND');
  const path = join(tmpdir(), `ra-soat-${randomUUID()}.xlsx`);
  const { standard, area } = round;
  await writeFile(path, blob.bytes);
  try {
    const options: WorkbookOptions = {
      on: today,
      commune: await writtenAs(tx, round.commune),
      standard,
      ...(area !== 'special' && { area }),
    };
    return await readWholeWorkbook(path, options, lean);
  } finally {
    await rm(path, { force: true });
  }
}
