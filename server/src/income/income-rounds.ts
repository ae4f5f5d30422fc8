import { monthlyRound } from '@ra-soat/domain/procedure/monthly-rounds.ts';
import type { Tx } from '../platform/database.ts';
import { placeRules } from '../platform/place-rules.ts';
import { defineQuery } from '../platform/query.ts';
import { incomeRounds } from './contract.ts';
import { casesShown, roundRows, roundShown } from './income-shown.ts';

/** The special rounds of a commune, what waits, and the days of this month. */
export const incomeRoundsQuery = defineQuery(incomeRounds, {
  verb: 'household.read',
  site: ({ commune }) => ({ place: commune }),
  answer: async ({ commune, year }, { tx, clock }: { tx: Tx; clock: { today(): string } }) => {
    const rules = await placeRules(tx, commune);
    const today = clock.today();
    const [ofYear, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
    const days = monthlyRound(ofYear, 'middleLiving', month, rules);
    const waiting = await casesShown(tx, { waitingIn: commune });
    return {
      rounds: (await roundRows(tx, { commune, year })).map((row) => roundShown(row, rules, today)),
      waiting: waiting.map(({ caseId, number, name, village, receivedOn, kind }) => ({
        ...{ caseId, number, name, village, receivedOn, kind },
      })),
      month: days ? { year: ofYear, month, from: days.from, decisionBy: days.decisionBy } : null,
    };
  },
});
