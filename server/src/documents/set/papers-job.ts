import type { PoolClient } from 'pg';
import { sayReviewProblem } from '@ra-soat/domain/words/procedure.vi.ts';
import { paperSetWords as words } from '@ra-soat/domain/words/paper-set.vi.ts';
import type { Actor } from '../../platform/access.ts';
import { inParts } from '../../platform/case-rows.ts';
import { standardsOf } from '../../platform/cases-by.ts';
import type { Doors } from '../../platform/command.ts';
import type { Tx } from '../../platform/database.ts';
import type { Job } from '../../platform/jobs.ts';
import { Problem, problemOf } from '../../platform/problem.ts';
import { runQuery, type FileEntry } from '../../platform/query.ts';
import { loadRound } from '../../platform/rounds.ts';
import { actorOfAccount } from '../../platform/session.ts';
import { say } from '../../platform/words/problems.vi.ts';
import { setPlan } from './set-plan.ts';
import { setSources } from './set-sources.ts';

interface Waiting {
  set_id: string;
  round_id: string;
  commune_id: string;
  account_id: string;
  origin: string | null;
  planned: boolean;
}

/** A set nobody works on: the lock ends with the worker's connection, so a crash gives it free. */
async function claim(client: PoolClient): Promise<Waiting | undefined> {
  const { rows } = await client.query<Waiting>(`
    select set_id, round_id, commune_id, account_id, origin, planned from paper_set
    where state = 'waiting' and pg_try_advisory_lock(hashtextextended(set_id::text, 4)) order by started_at limit 1`);
  return rows[0];
}

function within<T>({ database }: Doors, { commune_id }: Waiting, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.within({ country: false, communes: [commune_id], villages: [] }, work);
}

/** What the set will hold, written down before the first paper: a restart goes on from there. */
async function plan(doors: Doors, set: Waiting): Promise<void> {
  await within(doors, set, async (tx) => {
    const { state } = await loadRound(tx, set.round_id);
    const standards = standardsOf(state).flatMap(({ standard, decides }) => (decides ? [standard] : []));
    const planned = setPlan(set.round_id, await setSources(tx, set.round_id), { standards, origin: set.origin });
    const rows = planned.map(({ input, reason, ...paper }, position) => ({
      ...{ set_id: set.set_id, position, commune_id: set.commune_id, ...paper },
      input: JSON.stringify(input),
      state: reason === undefined ? 'waiting' : 'refused',
      reason: reason ?? null,
    }));
    for (const part of inParts(rows)) await tx.insertInto('paper_set_item').values(part).execute();
    await tx.updateTable('paper_set').set({ planned: true }).where('set_id', '=', set.set_id).execute();
  });
}

interface Item {
  position: number;
  kind: string;
  input: unknown;
}

/** Both drawing threads work. */
const AT_ONCE = 2;

function nextItems(doors: Doors, set: Waiting): Promise<Item[]> {
  return within(doors, set, (tx) =>
    tx
      .selectFrom('paper_set_item')
      .select(['position', 'kind', 'input'])
      .where('set_id', '=', set.set_id)
      .where('state', '=', 'waiting')
      .orderBy('position')
      .limit(AT_ONCE)
      .execute(),
  );
}

type Made = { readonly file_name: string; readonly bytes: Buffer } | { readonly reason: string };

async function keep(doors: Doors, set: Waiting, { position }: Item, made: Made): Promise<void> {
  const state = 'reason' in made ? 'refused' : 'done';
  await within(doors, set, (tx) =>
    tx
      .updateTable('paper_set_item')
      .set({ state, ...made })
      .where('set_id', '=', set.set_id)
      .where('position', '=', position)
      .execute(),
  );
}

/** Through the door of the paper itself: the rights, the words and the bytes are those of a single print. */
async function make(doors: Doors, files: readonly FileEntry[], actor: Actor | undefined, item: Item): Promise<Made> {
  if (!actor) return { reason: words.accountClosed };
  const entry = files.find(({ contract }) => contract.kind === item.kind);
  if (!entry) throw new Error(`no paper ${item.kind}`);
  try {
    const { fileName, bytes } = await runQuery(doors, entry, actor, item.input);
    return { file_name: fileName, bytes: Buffer.from(bytes) };
  } catch (thrown) {
    const error = problemOf(thrown);
    if (!(error instanceof Problem) || error.code === 'PRINTING_BUSY') throw error;
    const { review, values } = error.detail;
    return { reason: review ? sayReviewProblem(review) : say(error.code, values) };
  }
}

/** True when the paper was made or refused; false when the printer is taken by others: it is tried again. */
async function work(doors: Doors, files: readonly FileEntry[], set: Waiting, item: Item): Promise<boolean> {
  const actor = await actorOfAccount(doors.database, set.account_id, doors.clock);
  try {
    await keep(doors, set, item, await make(doors, files, actor, item));
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'PRINTING_BUSY') return false;
    // One broken paper holds up no other; the defect is reported all the same.
    await keep(doors, set, item, { reason: words.defect });
    throw error;
  }
}

async function finish(doors: Doors, set: Waiting): Promise<void> {
  const ended = { state: 'done', ended_at: doors.clock.now() };
  await within(doors, set, (tx) => tx.updateTable('paper_set').set(ended).where('set_id', '=', set.set_id).execute());
}

async function step(doors: Doors, files: readonly FileEntry[], set: Waiting): Promise<boolean> {
  if (!set.planned) {
    await plan(doors, set);
    return true;
  }
  const items = await nextItems(doors, set);
  if (items.length === 0) {
    await finish(doors, set);
    return true;
  }
  const worked = await Promise.all(items.map((item) => work(doors, files, set, item)));
  return worked.some(Boolean);
}

/** Makes the papers of a set one after the other, each stored when it is made. */
export function papersJob(files: readonly FileEntry[]): Job {
  return {
    kind: 'papers.make',
    step: async (doors) => {
      const client = await doors.database.pool.connect();
      try {
        const set = await claim(client);
        return set ? await step(doors, files, set) : false;
      } finally {
        await client.query('select pg_advisory_unlock_all()');
        client.release();
      }
    },
  };
}
