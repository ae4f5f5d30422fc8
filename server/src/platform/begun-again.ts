import pg from 'pg';

const DEADLOCK = '40P01';
const TIMES = 3;

/** Of two transactions that wait for each other the database ends one, with nothing stored: that one begins again. */
export async function begunAgain<T>(work: () => Promise<T>, times = TIMES): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (times <= 1 || !(error instanceof pg.DatabaseError) || error.code !== DEADLOCK) throw error;
    return begunAgain(work, times - 1);
  }
}
