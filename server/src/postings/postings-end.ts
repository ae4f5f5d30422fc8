import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { reviewRulesOn } from '@ra-soat/domain/procedure/review-rules.ts';
import { decideVillage } from '@ra-soat/domain/review/decide-village.ts';
import { postingEnd } from '@ra-soat/domain/review/posting-end.ts';
import type { VillageState } from '@ra-soat/domain/review/village-state.ts';
import { reviewProblemWords } from '@ra-soat/domain/words/procedure.vi.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { onVillages } from '../platform/events.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { placeRules } from '../platform/place-rules.ts';
import { loadRound, roundSite, type LoadedRound } from '../platform/rounds.ts';
import { recordEnds } from './record-ends.ts';
import { postingsEnd, postingsRunning } from './contract.ts';

interface Running {
  posting_id: string;
  village_id: string;
  village: string;
  version: number;
  posted_on: IsoDate;
  ends_on: IsoDate;
  lines: number;
  objected: number;
  state: VillageState;
}

/** Lists that hang, with their last day by the days off known now; the one that ends first comes first. */
async function running(tx: Tx, { roundId, commune }: LoadedRound): Promise<Running[]> {
  const { rows } = await sql<Running>`
    select p.posting_id, p.village_id, v.name as village, p.version, p.posted_on, p.ends_on, r.state,
           (select count(*)::integer from posting_line l where l.posting_id = p.posting_id) as lines,
           coalesce(t.objected, 0) as objected
    from posting p join village v using (village_id)
    join village_round r on r.round_id = p.round_id and r.village_id = p.village_id
    left join village_tally t on t.round_id = p.round_id and t.village_id = p.village_id
    where p.round_id = ${roundId} and p.ended_on is null
    order by v.position, p.version`.execute(tx);
  const { holidays } = await placeRules(tx, commune);
  return rows
    .map((row) => {
      const hung = row.state.postings.find(({ postingId }) => postingId === row.posting_id);
      return { ...row, ends_on: hung ? postingEnd(hung, holidays) : row.ends_on };
    })
    .toSorted((one, other) => one.ends_on.localeCompare(other.ends_on));
}

/** What the machine answers if this posting were ended on `on`; null when nothing stops it. */
async function refusals({ tx, clock, actor }: Request, round: LoadedRound, on: IsoDate) {
  const { overrides, holidays } = await placeRules(tx, round.commune);
  const rules = reviewRulesOn(on, overrides, holidays);
  const base = { on, today: clock.today(), actor: actor.accountId, rules, round: round.state };
  return ({ posting_id, village_id, state }: Running): string | null => {
    const context = { ...base, villageId: village_id, cases: new Map() };
    const decided = decideVillage(state, { kind: 'posting.end', postingId: posting_id }, context);
    return decided.ok ? null : reviewProblemWords[decided.problem.code];
  };
}

export const postingsRunningQuery = defineQuery(postingsRunning, {
  verb: 'list.post',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, on }, request) => {
    const round = await loadRound(request.tx, roundId);
    const refusal = await refusals(request, round, on);
    const rows = await running(request.tx, round);
    return {
      postings: rows.map((row) => ({
        postingId: row.posting_id,
        village: row.village,
        version: row.version,
        on: row.posted_on,
        endsOn: row.ends_on,
        lines: row.lines,
        objected: row.objected,
        problem: refusal(row),
      })),
    };
  },
});

/** All lists whose time is over come down together; one that may not yet refuses the whole. */
export const postingsEndCommand = defineCommand(postingsEnd, {
  verb: 'list.post',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: async ({ roundId, on, postings, proof }, request) => {
    const round = await loadRound(request.tx, roundId, 'share');
    const refusal = await refusals(request, round, on);
    const byId = new Map((await running(request.tx, round)).map((row) => [row.posting_id, row]));
    const ended: Parameters<typeof recordEnds>[1][number][] = [];
    const steps = [...new Set(postings)].map((postingId) => {
      const row = byId.get(postingId);
      if (!row) throw new Problem('REVIEW_REFUSED', { review: { code: 'postingUnknown' } });
      const reason = refusal(row);
      if (reason !== null) throw new Problem('VILLAGE_REFUSED', { values: { village: row.village, reason } });
      ended.push({ posting_id: postingId, round_id: roundId, village_id: row.village_id, commune_id: round.commune });
      return { villageId: row.village_id, command: { kind: 'posting.end', postingId } as const, households: [] };
    });
    await onVillages(request, round, steps, on);
    await request.tx.updateTable('posting').set({ ended_on: on }).where('posting_id', 'in', postings).execute();
    await recordEnds(request, ended, { on, proof });
    return { ended: steps.length };
  },
});
