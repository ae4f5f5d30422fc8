import { numberBook } from '@ra-soat/domain/certificates/number-book.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { roundSite } from '../platform/rounds.ts';
import { lockBook, takenNumbers } from './book-rows.ts';
import { certificateNumber } from './certificate-number.ts';
import { certificateVoid } from './contract.ts';

export const certificateVoidCommand = defineCommand(certificateVoid, {
  verb: 'certificate.issue',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ year, serial, on, reason }, request) => {
    const { tx, site, clock } = request;
    if (on > clock.today()) throw new Problem('REVIEW_REFUSED', { review: { code: 'dateInFuture' } });
    await lockBook(tx, site.place, year);
    const { next } = numberBook(await takenNumbers(tx, site.place, year));
    if (serial > next) throw new Problem('NUMBER_NOT_REACHED', { values: { next: certificateNumber(next) } });
    await tx
      .insertInto('certificate_void')
      .values({
        commune_id: site.place,
        year,
        serial,
        voided_on: on,
        reason,
        command_id: request.commandId,
        account_id: request.actor.accountId,
        recorded_at: clock.now(),
      })
      .execute();
    return { number: certificateNumber(serial) };
  },
});
