import { numberBook } from '@ra-soat/domain/certificates/number-book.ts';
import { bookName, writePaperNumber } from '@ra-soat/domain/papers/paper-book.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { bookLines, lockBooks } from './book-lines.ts';
import { paperNumberTake } from './contract.ts';

/** One after the other: what stands on a paper of the system, was taken or voided is never given again. */
export const paperNumberTakeCommand = defineCommand(paperNumberTake, {
  verb: 'plan.manage',
  site: ({ commune }) => ({ place: commune }),
  handle: async ({ commune, kind, on, subject, roundId, serial: wanted, ...asked }, request) => {
    const { tx, clock, actor, commandId } = request;
    if (on > clock.today()) throw new Problem('REVIEW_REFUSED', { review: { code: 'dateInFuture' } });
    const year = Number(on.slice(0, 4));
    const book = bookName(asked.book);
    await lockBooks(tx, commune, year);
    const taken = (await bookLines(tx, commune, year)).filter((one) => one.book === book).map((one) => one.serial);
    const serial = wanted ?? numberBook(taken).next;
    if (taken.includes(serial)) throw new Problem('NUMBER_TAKEN');
    await tx
      .insertInto('paper_number')
      .values({
        ...{ commune_id: commune, year, book, serial, kind, on_date: on, subject, round_id: roundId ?? null },
        ...{ command_id: commandId, account_id: actor.accountId, recorded_at: clock.now() },
      })
      .execute();
    return { number: writePaperNumber({ serial, book }), serial };
  },
});
