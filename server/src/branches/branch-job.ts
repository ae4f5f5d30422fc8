import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PoolClient } from 'pg';
import type { Branch } from '@ra-soat/domain/survey/branch-fact.ts';
import { branchRowWords } from '@ra-soat/domain/words/branches.vi.ts';
import { workbookProblemWords } from '@ra-soat/domain/words/workbook.vi.ts';
import { inParts } from '../platform/case-rows.ts';
import type { Doors } from '../platform/command.ts';
import { crossCheck } from '../platform/cross-check.ts';
import type { Job } from '../platform/jobs.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound } from '../platform/rounds.ts';
import { say } from '../platform/words/problems.vi.ts';
import { excelSheets } from '../platform/workbook/excel-rows.ts';
import { inspectFile } from '../platform/workbook/inspect-file.ts';
import { WorkbookProblem } from '../platform/workbook/workbook-types.ts';
import { csvRows } from './csv-rows.ts';
import { keepFacts } from './keep-facts.ts';
import { PeopleIndex, peopleOf, type Match } from './match-people.ts';
import { readBranchRows, type BranchReading, type BranchRow, type RefusedRow } from './read-branch-rows.ts';

interface Waiting {
  list_id: string;
  round_id: string;
  commune_id: string;
  branch: Branch;
  as_of: string;
  sha256: string;
  account_id: string;
  command_id: string;
}

/** A list nobody works on: the lock ends with the worker's connection, so a crash gives it free. */
async function claim(client: PoolClient): Promise<Waiting | undefined> {
  const { rows } = await client.query<Waiting>(`
    select list_id, round_id, commune_id, branch, as_of, sha256, account_id, command_id from branch_list
    where state in ('waiting', 'working') and pg_try_advisory_lock(hashtextextended(list_id::text, 3))
    order by started_at limit 1`);
  return rows[0];
}

/** In the commune's scope, as the account that sent the command. */
function working<T>(doors: Doors, list: Waiting, work: (request: CommandRequest) => Promise<T>): Promise<T> {
  const { clock, keys } = doors;
  const actor = { accountId: list.account_id, username: '', fullName: '', mustChangePassword: false, grants: [] };
  const scope = { country: false, communes: [list.commune_id], villages: [] };
  return doors.database.within(scope, (tx) =>
    work({
      tx,
      clock,
      keys,
      actor,
      commandId: list.command_id,
      site: { place: list.commune_id },
      recordedAt: null,
      sealed: false,
    }),
  );
}

/** The rows of a stored Excel workbook or CSV text. */
async function readStored({ tx, clock }: CommandRequest, { sha256, branch }: Waiting): Promise<BranchReading> {
  const blob = await tx
    .selectFrom('blob')
    .select(['bytes', 'media_type'])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  if (!blob) throw new Problem('NOT_FOUND');
  const today = clock.today();
  if (blob.media_type === 'text/csv') {
    return readBranchRows([{ name: 'CSV', rows: csvRows(blob.bytes.toString('utf8')) }], branch, today);
  }
  const path = join(tmpdir(), `ra-soat-${randomUUID()}.xlsx`);
  await writeFile(path, blob.bytes);
  try {
    await inspectFile(path, { on: today });
    return await readBranchRows(excelSheets(path), branch, today);
  } finally {
    await rm(path, { force: true });
  }
}

interface Judged {
  readonly row: BranchRow;
  readonly match: Match;
}

/** What is kept of a row: of a doubtful one what a person needs to decide, of an unmatched one no name. */
function bodyOf({ row, match }: Judged): Readonly<Record<string, unknown>> {
  if (match.outcome === 'matched') return { memberId: match.person.memberId };
  if (match.outcome === 'unmatched') return { field: branchRowWords.fields.name, message: branchRowWords.unmatched };
  const { name, bornYear, bornOn, village, value } = row;
  const candidates = match.candidates.map(({ person, score }) => ({ memberId: person.memberId, score }));
  return { name, bornYear, bornOn, village, value, candidates };
}

async function keepRows(
  { tx }: CommandRequest,
  list: Waiting,
  judged: readonly Judged[],
  refused: readonly RefusedRow[],
): Promise<void> {
  const taken = judged.map((one) => ({
    ...{ sheet: one.row.sheet, row: one.row.row, outcome: one.match.outcome, body: bodyOf(one) },
  }));
  const not = refused.map(({ sheet, row, ...body }) => ({ sheet, row, outcome: 'refused', body }));
  const rows = [...taken, ...not].map(({ body, ...row }, i) => ({
    ...{ list_id: list.list_id, position: i + 1, commune_id: list.commune_id, body: JSON.stringify(body) },
    ...row,
  }));
  for (const part of inParts(rows)) await tx.insertInto('branch_row').values(part).execute();
}

/** One transaction: a list is taken in whole, or not at all. */
async function takeIn(request: CommandRequest, list: Waiting): Promise<void> {
  const { tx, keys, clock } = request;
  const round = await loadRound(tx, list.round_id, 'share');
  const { rows, refused } = await readStored(request, list);
  const people = await peopleOf(tx, list.commune_id);
  const index = new PeopleIndex(list.branch === 'electricity' ? people.filter(({ isHead }) => isHead) : people, keys);
  const judged = rows.map((row) => ({ row, match: index.match(row) }));
  const facts = judged.flatMap(({ row, match }) =>
    match.outcome === 'matched' ? [{ person: match.person, row: row.row, value: row.value }] : [],
  );
  const ref = { listId: list.list_id, commune: list.commune_id, branch: list.branch, asOf: list.as_of };
  await keepFacts(request, ref, facts);
  await keepRows(request, list, judged, refused);
  await crossCheck(request, round, [...new Set(facts.map(({ person }) => person.householdId))]);
  const count = (outcome: Match['outcome']) => judged.filter(({ match }) => match.outcome === outcome).length;
  const outcome = { matched: count('matched'), doubtful: count('doubtful'), unmatched: count('unmatched') };
  await tx
    .updateTable('branch_list')
    .set({ state: 'done', outcome: JSON.stringify({ ...outcome, refused: refused.length }), ended_at: clock.now() })
    .where('list_id', '=', list.list_id)
    .execute();
}

/** A file that cannot be read is the sender's to mend; a defect ends the list too, and is reported as one. */
async function giveUp(doors: Doors, list: Waiting, error: unknown): Promise<void> {
  const known = error instanceof WorkbookProblem;
  const problem = known ? workbookProblemWords[error.code] : say('IMPORT_BROKE');
  await working(doors, list, async ({ tx, clock }) => {
    const set = { state: 'failed', problem, ended_at: clock.now() };
    await tx.updateTable('branch_list').set(set).where('list_id', '=', list.list_id).execute();
  });
  if (!known) throw error;
}

/** Matches a stored list of another branch with the people of the commune. */
export const branchJob: Job = {
  kind: 'branchList.import',
  step: async (doors) => {
    const client = await doors.database.pool.connect();
    try {
      const list = await claim(client);
      if (!list) return false;
      try {
        await working(doors, list, (request) => takeIn(request, list));
      } catch (error) {
        await giveUp(doors, list, error);
      }
      return true;
    } finally {
      await client.query('select pg_advisory_unlock_all()');
      client.release();
    }
  },
};
