import { sql } from 'kysely';
import type { Tx } from './database.ts';
import { Problem, problemOf } from './problem.ts';

export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Work within a transaction that leaves no trace when it meets a problem, which is given back; a defect is thrown on. */
export async function attempt<T>(tx: Tx, work: () => Promise<T>): Promise<Attempt<T>> {
  await sql`savepoint attempt`.execute(tx);
  try {
    const value = await work();
    await sql`release savepoint attempt`.execute(tx);
    return { ok: true, value };
  } catch (error) {
    const problem = problemOf(error);
    if (!(problem instanceof Problem)) throw error;
    await sql`rollback to savepoint attempt`.execute(tx);
    return { ok: false, problem };
  }
}
