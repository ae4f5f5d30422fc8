import { sql } from 'kysely';
import { numberBook } from '@ra-soat/domain/certificates/number-book.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { roundSite } from '../platform/rounds.ts';
import { decisionsBook } from './contract.ts';

type Given = z.output<(typeof decisionsBook)['output']>['given'][number];

/** NĐ 30/2020/NĐ-CP: decisions of the People's Committee are numbered by year under one symbol. */
const USUAL_BOOK = 'QĐ-UBND';

/** The symbol which the commune used last, in this year or an earlier one. */
async function bookOf(tx: Tx, commune: string, on: string): Promise<string> {
  const { rows } = await sql<{ book: string }>`
    select book from decision where commune_id = ${commune} and book is not null and decided_on <= ${on}
    order by decided_on desc limit 1`.execute(tx);
  return rows[0]?.book ?? USUAL_BOOK;
}

async function givenIn(tx: Tx, commune: string, book: string, year: string): Promise<Given[]> {
  const { rows } = await sql<Given>`
    select serial, number, decided_on as "on", kind from decision
    where commune_id = ${commune} and book = ${book} and extract(year from decided_on) = ${year}::integer
      and serial is not null
    order by serial`.execute(tx);
  return rows;
}

export const decisionsBookQuery = defineQuery(decisionsBook, {
  verb: 'household.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, on }, { tx }) => {
    const { place } = await roundSite(tx, roundId);
    const book = await bookOf(tx, place, on);
    const given = await givenIn(tx, place, book, on.slice(0, 4));
    const { next, gaps } = numberBook(given.map(({ serial }) => serial));
    return { book, next: `${String(next).padStart(2, '0')}/${book}`, gaps: [...gaps], given };
  },
});
