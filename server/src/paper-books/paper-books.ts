import { numberBook } from '@ra-soat/domain/certificates/number-book.ts';
import { defineQuery } from '../platform/query.ts';
import { bookLines } from './book-lines.ts';
import { paperBooks } from './contract.ts';

export const paperBooksQuery = defineQuery(paperBooks, {
  verb: 'plan.manage',
  site: ({ commune }) => ({ place: commune }),
  answer: async ({ commune, year }, { tx }) => {
    const byBook = Map.groupBy(await bookLines(tx, commune, year), ({ book }) => book);
    return {
      books: [...byBook].map(([book, lines]) => {
        const { next, gaps } = numberBook(lines.map(({ serial }) => serial));
        return { book, next, gaps: [...gaps], lines: lines.map(({ book: _, ...line }) => line) };
      }),
    };
  },
});
