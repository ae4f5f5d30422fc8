import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { calendarOfAnnualRound } from '@ra-soat/domain/procedure/round-calendar.ts';
import { reviewRulesOn } from '@ra-soat/domain/procedure/review-rules.ts';
import type { CaseState } from '@ra-soat/domain/review/case-state.ts';
import { postableCases } from '@ra-soat/domain/review/postable-cases.ts';
import type { ReviewContext } from '@ra-soat/domain/review/review-context.ts';
import type { VillageState } from '@ra-soat/domain/review/village-state.ts';
import { reviewProblemWords } from '@ra-soat/domain/words/procedure.vi.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import type { Request } from '../platform/request.ts';
import { placeRules } from '../platform/place-rules.ts';
import { type LoadedRound } from '../platform/rounds.ts';
import type { listsPreview } from './contract.ts';
import { postingHash, postingLines, type PostingCandidate } from './posting-lines.ts';

/** A village with its agreed households, what of them would hang, and the preview that tells it. */
export interface PostableVillage {
  readonly preview: z.output<(typeof listsPreview)['output']>['villages'][number];
  readonly lines: ReturnType<typeof postingLines>;
}

interface Candidate extends PostingCandidate {
  village_id: string;
  case_state: CaseState;
}

interface VillageRow {
  village_id: string;
  name: string;
  state: VillageState | null;
}

async function villagesOf(tx: Tx, { roundId, commune }: LoadedRound): Promise<VillageRow[]> {
  const { rows } = await sql<VillageRow>`
    select v.village_id, v.name, r.state
    from village v left join village_round r on r.village_id = v.village_id and r.round_id = ${roundId}
    where v.village_id in (select village_id from village_commune where commune_id = ${commune}) order by v.position, v.name collate "vi-x-icu"`.execute(
    tx,
  );
  return rows;
}

async function candidatesOf(tx: Tx, { roundId }: LoadedRound): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select household_id, village_id, head, address, before_class, class, ever_poor, ever_near_poor, beside, state as case_state
    from review_case where round_id = ${roundId} and stage = 'AGREED'
    order by case class when 'POOR' then 1 when 'NEAR_POOR' then 2 else 3 end, sort_key, household_id`.execute(tx);
  return rows;
}

/** Last day on which a list may be posted for a decision within the window, by the settings of the place. */
export async function lastSafePosting(tx: Tx, round: LoadedRound): Promise<IsoDate> {
  const steps = calendarOfAnnualRound(round.year, await placeRules(tx, round.commune));
  return steps.find(({ code }) => code === 'lastSafePosting')?.on ?? round.state.opening.window.to;
}

/** A village's share of the preview; the posting's own id does not matter before it is posted. */
function judged(
  row: VillageRow,
  own: readonly Candidate[],
  context: ReviewContext,
  round: LoadedRound,
  lastSafe: IsoDate,
) {
  const { on } = context;
  const posting = {
    postingId: '',
    caseIds: own.map(({ household_id }) => household_id),
    places: ['villageHouse', 'communeOffice'] as const,
    announced: true,
  };
  const cases = new Map(own.map(({ household_id, case_state }) => [household_id, case_state]));
  const found = postableCases(row.state ?? undefined, posting, {
    ...context,
    round: round.state,
    villageId: row.village_id,
    cases,
  });
  const lines = postingLines(own.filter(({ household_id }) => found.caseIds.includes(household_id)));
  const heads = new Map(own.map(({ household_id, head }) => [household_id, head]));
  const preview: PostableVillage['preview'] = {
    villageId: row.village_id,
    name: row.name,
    lines: lines.length,
    poor: lines.filter((line) => line.class === 'POOR').length,
    nearPoor: lines.filter((line) => line.class === 'NEAR_POOR').length,
    other: lines.filter((line) => line.class === 'NON_POOR').length,
    refused: found.refused.map(({ caseId, code }) => ({
      householdId: caseId,
      head: heads.get(caseId) ?? '',
      reason: reviewProblemWords[code],
    })),
    problem: found.problem ? reviewProblemWords[found.problem.code] : null,
    endsOn: found.list?.endsOn ?? null,
    version: found.list?.version ?? null,
    late: on > lastSafe,
    hash: found.list ? postingHash(on, found.list.endsOn, lines) : null,
  };
  return { preview, lines };
}

/** Every village of the commune with what would hang if its list were posted on `on`: judged by the rule of posting. */
export async function postableVillages(
  { tx, clock, actor }: Pick<Request, 'tx' | 'clock' | 'actor'>,
  round: LoadedRound,
  on: IsoDate,
): Promise<PostableVillage[]> {
  const { overrides, holidays } = await placeRules(tx, round.commune);
  const rules = reviewRulesOn(on, overrides, holidays);
  const context = { on, today: clock.today(), actor: actor.accountId, rules };
  const lastSafe = await lastSafePosting(tx, round);
  const byVillage = Map.groupBy(await candidatesOf(tx, round), ({ village_id }) => village_id);
  const villages = await villagesOf(tx, round);
  return villages.map((row) => judged(row, byVillage.get(row.village_id) ?? [], context, round, lastSafe));
}
