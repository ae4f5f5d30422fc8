import { r14, r15 } from '@ra-soat/domain/reports/household-list.ts';
import { defineQuery } from '../platform/query.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { roundFrame, type RoundFrame } from '../documents/round-frame.ts';
import type { Request } from '../platform/request.ts';
import { reportList } from './contract.ts';
import { listedCount, listedPage, type After, type ListOf } from './listed-households.ts';
import { memberRows } from '../documents/member-rows.ts';
import { askedBy, type AskedBy } from './standard-line.ts';

export const listLayouts = { R14: r14, R15: r15 } as const;

/** The list of a round: of its decision once signed, before that of the results as they stand today. */
export function listOf(frame: RoundFrame, by: AskedBy, code: 'R14' | 'R15', { clock }: Request): ListOf {
  return {
    roundId: frame.roundId,
    by,
    class: listLayouts[code].class,
    stage: frame.decidedOn === null ? 'preliminary' : 'official',
    on: frame.decidedOn ?? clock.today(),
  };
}

/** `order|sort key|household`: the running number goes on from page to page. */
function readCursor(after: string | undefined): { order: number; after: After } | undefined {
  const [order, sortKey, householdId] = after?.split('|') ?? [];
  if (sortKey === undefined || householdId === undefined) return undefined;
  return { order: Number(order), after: { sortKey, householdId } };
}

export const reportListQuery = defineQuery(reportList, {
  verb: 'household.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, code, standard, after, limit }, request) => {
    const { tx } = request;
    const by = askedBy((await loadRound(tx, roundId)).state, standard);
    const of = listOf(await roundFrame(tx, roundId), by, code, request);
    const cursor = readCursor(after);
    const found = await listedPage(tx, of, limit + 1, cursor?.after);
    const page = found.slice(0, limit);
    const before = cursor?.order ?? 0;
    const last = page.at(-1);
    return {
      title: listLayouts[code].title,
      standardLine: by.line,
      rows: page.flatMap((household, i) =>
        memberRows(household, before + i + 1).map((row) => ({
          ...row,
          needs: [...row.needs],
          householdId: household.householdId,
        })),
      ),
      ...(await listedCount(tx, of)),
      next: found.length > limit && last ? [before + limit, last.sortKey, last.householdId].join('|') : null,
    };
  },
});
