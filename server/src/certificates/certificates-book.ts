import { numberBook } from '@ra-soat/domain/certificates/number-book.ts';
import { defineQuery } from '../platform/query.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { takenNumbers } from './book-rows.ts';
import { certificateNumber } from './certificate-number.ts';
import { certificatesBook } from './contract.ts';

export const certificatesBookQuery = defineQuery(certificatesBook, {
  verb: 'household.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, year }, { tx }) => {
    const { commune } = await loadRound(tx, roundId);
    const taken = await takenNumbers(tx, commune, year);
    const voided = await tx
      .selectFrom('certificate_void')
      .select(['serial', 'voided_on', 'reason'])
      .where('commune_id', '=', commune)
      .where('year', '=', year)
      .orderBy('serial')
      .execute();
    const empty = new Set(voided.map(({ serial }) => serial));
    const given = taken.filter((serial) => !empty.has(serial)).sort((a, b) => a - b);
    const [first] = given;
    const last = given.at(-1);
    const { next, gaps } = numberBook(taken);
    return {
      year,
      given: given.length,
      first: first === undefined ? null : certificateNumber(first),
      last: last === undefined ? null : certificateNumber(last),
      next,
      gaps: [...gaps],
      voided: voided.map(({ serial, voided_on, reason }) => ({
        serial,
        number: certificateNumber(serial),
        on: voided_on,
        reason,
      })),
    };
  },
});
