import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { PoolClient } from 'pg';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import { workbookProblemWords } from '@ra-soat/domain/words/workbook.vi.ts';
import type { z } from 'zod';
import { inParts } from '../platform/case-rows.ts';
import type { Doors } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import type { Job } from '../platform/jobs.ts';
import type { CommandRequest } from '../platform/request.ts';
import { say } from '../platform/words/problems.vi.ts';
import { loadRound, reviewContext, type LoadedRound } from '../platform/rounds.ts';
import type { householdsImport } from './contract.ts';
import { countOutcomes, shownMessage, villagesByLabel } from './import-preview.ts';
import { planImport, type Planned } from './import-plan.ts';
import { knownHouseholds } from './known-households.ts';
import { listHouseholds } from '../platform/list-household.ts';
import { readBlobWorkbook } from './read-blob-workbook.ts';
import { foldLabel } from '../platform/workbook/fold-label.ts';
import type { WorkbookReading } from '../platform/workbook/read-workbook.ts';
import { WorkbookProblem } from '../platform/workbook/workbook-types.ts';
import { writeImported, type Placed, type Village } from './write-imported.ts';

type Options = z.output<(typeof householdsImport)['input']>;

interface Batch {
  import_id: string;
  round_id: string;
  commune_id: string;
  sha256: string;
  command_id: string;
  account_id: string;
  options: Options;
}

const PIECE = 200;

/** A batch nobody works on: the lock ends with the worker's connection, so a crash gives it free. */
async function claim(client: PoolClient): Promise<Batch | undefined> {
  const { rows } = await client.query<Batch>(`
    select import_id, round_id, commune_id, sha256, command_id, account_id, options from import_batch
    where state in ('waiting', 'working') and pg_try_advisory_lock(hashtextextended(import_id::text, 1))
    order by started_at limit 1`);
  return rows[0];
}

async function progress(tx: Tx, batch: Batch, set: Readonly<Record<string, unknown>>): Promise<void> {
  await tx.updateTable('import_batch').set(set).where('import_id', '=', batch.import_id).execute();
}

/** In the commune's scope, as the account that sent the command. */
function working<T>(doors: Doors, batch: Batch, work: (request: CommandRequest) => Promise<T>): Promise<T> {
  const { clock, keys } = doors;
  const actor = { accountId: batch.account_id, username: '', fullName: '', mustChangePassword: false, grants: [] };
  const scope = { country: false, communes: [batch.commune_id], villages: [] };
  return doors.database.within(scope, (tx) =>
    work({
      tx,
      clock,
      keys,
      actor,
      commandId: batch.command_id,
      site: { place: batch.commune_id },
      recordedAt: null,
      sealed: false,
    }),
  );
}

/** Villages the file names; unknown ones are created when the officer said so. */
async function villagesFor({ tx }: CommandRequest, round: LoadedRound, planned: readonly Planned[], options: Options) {
  const villages: Map<string, Village> = await villagesByLabel(tx, round.commune);
  let position = Math.max(0, ...[...villages.values()].map((village) => village.position));
  for (const { household, known } of planned) {
    const label = foldLabel(household.village);
    if (known || villages.has(label) || label === '' || !options.createVillages) continue;
    const id = randomUUID();
    position += 1;
    const name = household.village;
    await tx
      .insertInto('village')
      .values({
        village_id: id,
        commune_id: round.commune,
        name,
        folded: fold(name),
        position,
        valid_from: round.state.opening.on,
      })
      .execute();
    await tx.insertInto('village_counter').values({ village_id: id }).execute();
    villages.set(label, { id, position });
  }
  return villages;
}

function placedOf(
  planned: Planned,
  villages: ReadonlyMap<string, Village>,
  round: LoadedRound,
  options: Options,
): Placed | undefined {
  const { household, known } = planned;
  const village = known
    ? { id: known.villageId, position: known.villagePosition }
    : villages.get(foldLabel(household.village));
  if (!village) return undefined;
  return {
    planned,
    village,
    householdId: known?.householdId ?? randomUUID(),
    from: household.decidedOn ?? options.decision?.on ?? `${String(round.year - 1)}-12-31`,
    decision: household.decisionNumber ?? options.decision?.number ?? '',
  };
}

/** New households enter the registry; those on last year's list that have no case yet get theirs. */
async function writePiece(
  request: CommandRequest,
  batch: Batch,
  round: LoadedRound,
  placed: readonly Placed[],
): Promise<void> {
  await writeImported(
    { request, round, importId: batch.import_id },
    placed.filter(({ planned }) => planned.outcome === 'created'),
  );
  const { rows } = await sql<{ household_id: string }>`
    select household_id from review_case where round_id = ${round.roundId}
      and household_id = any (${placed.map(({ householdId }) => householdId)}::uuid[])`.execute(request.tx);
  const listed = new Set(rows.map((row) => row.household_id));
  const context = await reviewContext(request, round.commune, round.state.lastOn);
  const due = placed.filter(
    ({ planned: { before, known }, householdId }) =>
      before !== 'NON_POOR' && known?.here !== false && !listed.has(householdId),
  );
  await listHouseholds(
    request,
    round,
    context,
    due.map(({ planned, householdId, village }) => ({
      householdId,
      villageId: village.id,
      villagePosition: village.position,
      number: planned.household.number ?? '',
      head: planned.household.head,
      address: planned.household.address,
      persons: planned.household.persons,
      group: planned.before === 'POOR' ? 'POOR' : 'NEAR_POOR',
      before: planned.before,
      everPoor: planned.everPoor,
      everNearPoor: planned.everNearPoor,
    })),
  );
}

async function keepMessages({ tx }: CommandRequest, batch: Batch, reading: WorkbookReading): Promise<void> {
  const rows = reading.messages.map((message, i) => ({
    import_id: batch.import_id,
    commune_id: batch.commune_id,
    position: i + 1,
    sheet: message.sheet,
    row: message.row,
    outcome: 'message',
    messages: JSON.stringify(shownMessage(message)),
    raw: '{}',
  }));
  for (const part of inParts(rows)) await tx.insertInto('import_row').values(part).execute();
}

async function importBatch(doors: Doors, batch: Batch): Promise<void> {
  const { options } = batch;
  const prepared = await working(doors, batch, async (request) => {
    const round = await loadRound(request.tx, batch.round_id, 'share');
    const reading = await readBlobWorkbook(request.tx, round, batch.sha256, doors.clock.today());
    const planned = planImport(reading.households, await knownHouseholds(request.tx, round.commune), (number) =>
      request.keys.mark(number),
    );
    const villages = await villagesFor(request, round, planned, options);
    await progress(request.tx, batch, { state: 'working', total: planned.length });
    return { round, reading, planned, villages };
  });
  const { round, reading, planned, villages } = prepared;
  const warned = new Set(reading.messages.map(({ sheet, row }) => `${sheet} ${String(row)}`));
  const wanted = planned.filter(
    ({ household, outcome }) =>
      options.acceptWarnings || outcome === 'unchanged' || !warned.has(`${household.sheet} ${String(household.row)}`),
  );
  const placed = wanted.flatMap((one) => placedOf(one, villages, round, options) ?? []);
  let done = 0;
  for (const piece of inParts(placed, PIECE)) {
    done += piece.length;
    await working(doors, batch, async (request) => {
      await writePiece(request, batch, await loadRound(request.tx, batch.round_id, 'share'), piece);
      await progress(request.tx, batch, { done });
    });
  }
  const refusedRows = reading.sheets.reduce((sum, sheet) => sum + sheet.refused, 0);
  await working(doors, batch, async (request) => {
    await keepMessages(request, batch, reading);
    const outcome = countOutcomes(
      placed.map((one) => one.planned),
      refusedRows + planned.length - placed.length,
    );
    await progress(request.tx, batch, {
      state: 'done',
      done: planned.length,
      outcome: JSON.stringify(outcome),
      ended_at: doors.clock.now(),
    });
  });
}

/** Works a stored workbook in pieces; interrupted, it goes on where the registry says it stopped. */
export const importJob: Job = {
  kind: 'households.import',
  step: async (doors) => {
    const client = await doors.database.pool.connect();
    try {
      const batch = await claim(client);
      if (!batch) return false;
      try {
        await importBatch(doors, batch);
      } catch (error) {
        await giveUp(doors, batch, error);
      }
      return true;
    } finally {
      await client.query('select pg_advisory_unlock_all()');
      client.release();
    }
  },
};

/** A file that cannot be read is the sender's to mend; a defect ends the batch too, and is reported as one. */
async function giveUp(doors: Doors, batch: Batch, error: unknown): Promise<void> {
  const known = error instanceof WorkbookProblem;
  const problem = known ? workbookProblemWords[error.code] : say('IMPORT_BROKE');
  await working(doors, batch, ({ tx }) =>
    progress(tx, batch, { state: 'failed', problem, ended_at: doors.clock.now() }),
  );
  if (!known) throw error;
}
