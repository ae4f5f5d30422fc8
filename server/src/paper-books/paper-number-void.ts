import { numberBook } from '@ra-soat/domain/certificates/number-book.ts';
import { bookName, writePaperNumber } from '@ra-soat/domain/papers/paper-book.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { bookLines, lockBooks } from './book-lines.ts';
import { paperNumberVoid } from './contract.ts';

/** Only of a number that was reached; what stands on a signed paper is revoked by a later paper, not voided here. */
export const paperNumberVoidCommand = defineCommand(paperNumberVoid, {
  verb: 'plan.manage',
  site: ({ commune }) => ({ place: commune }),
  handle: async ({ commune, year, serial, on, reason, ...asked }, request) => {
    const { tx, clock, actor, commandId } = request;
    if (on > clock.today()) throw new Problem('REVIEW_REFUSED', { review: { code: 'dateInFuture' } });
    const book = bookName(asked.book);
    await lockBooks(tx, commune, year);
    const lines = (await bookLines(tx, commune, year)).filter((one) => one.book === book);
    const { next } = numberBook(lines.map((one) => one.serial));
    if (serial > next)
      throw new Problem('NUMBER_NOT_REACHED', { values: { next: writePaperNumber({ serial: next, book }) } });
    if (lines.some((one) => one.serial === serial && one.from === 'paper')) throw new Problem('NUMBER_ON_PAPER');
    await tx
      .insertInto('paper_number_void')
      .values({
        ...{ commune_id: commune, year, book, serial, on_date: on, reason },
        ...{ command_id: commandId, account_id: actor.accountId, recorded_at: clock.now() },
      })
      .execute();
    return {};
  },
});
