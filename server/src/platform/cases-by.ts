import { standardTitle } from '@ra-soat/domain/standards/beside.ts';
import { isStandardId } from '@ra-soat/domain/standards/standard-of.ts';
import { besideOf } from '@ra-soat/domain/review/beside.ts';
import type { RoundState } from '@ra-soat/domain/review/round-state.ts';
import { sql, type RawBuilder } from 'kysely';
import { Problem } from './problem.ts';

/** The standard of which a list or table is asked: the leading one unless another of the round is named. */
export function askedStandard(round: RoundState, wanted: string | undefined): string {
  const { standard } = round.opening;
  if (wanted === undefined || wanted === standard) return standard;
  const found = besideOf(round).find((one) => one.standard === wanted);
  if (!found) throw new Problem('STANDARD_NOT_OF_ROUND');
  return found.standard;
}

/** The standards of a round for a switch on a screen, the leading one first. */
export function standardsOf(round: RoundState): { standard: string; title: string; decides: boolean }[] {
  const { standard } = round.opening;
  const further = besideOf(round).map((one) => ({
    standard: one.standard,
    title: standardTitle(one.standard),
    decides: one.decides,
  }));
  return [{ standard, title: standardTitle(standard), decides: true }, ...further];
}

/**
 * The cases of rounds as one standard sees them: `review_case` itself for the leading one, otherwise the same columns
 * (before_class, class, ever_poor, ever_near_poor, b1, b2, note) out of `beside`. Whoever reads through it cannot mix.
 */
export function casesBy(standard: string, leading: string): RawBuilder<unknown> {
  if (standard === leading)
    return sql`(select review_case.*, null::text as note, null::text as decided_note from review_case)`;
  const cell = sql`(beside -> ${standard}::text)`;
  const points = sql`(state -> 'survey' -> 'assessment' -> 'beside' -> ${standard}::text)`;
  const decided = sql`(state -> 'recognitions' -> -1 -> 'beside' -> ${standard}::text)`;
  const isFirst = sql.raw(isStandardId(standard) ? 'true' : 'false');
  return sql`(
    select household_id, round_id, commune_id, village_id, number, sort_key, head, address, list_group, before_persons,
           persons, stage, layer, open_findings, state, decision_id, decided_persons, reopened,
           case when decision_id is null or decided_class = 'GONE' then decided_class else ${decided} ->> 'class' end as decided_class,
           ${decided} ->> 'note' as decided_note,
           case when ${isFirst} then 'NON_POOR' else coalesce(${cell} ->> 'before', 'NON_POOR') end as before_class,
           coalesce(${cell} ->> 'class', 'UNDETERMINED') as class, ${cell} ->> 'note' as note,
           coalesce((${cell} ->> 'everPoor')::boolean, false) as ever_poor,
           coalesce((${cell} ->> 'everNearPoor')::boolean, false) as ever_near_poor,
           (${points} ->> 'b1')::integer as b1, (${points} ->> 'b2')::integer as b2
    from review_case)`;
}

/** The lines of decisions as one standard sees them: those of the leading one, or those kept beside it. */
export function linesBy(standard: string, leading: string): RawBuilder<unknown> {
  if (standard === leading) return sql`decision_line`;
  return sql`(select * from decision_line_beside where standard_id = ${standard})`;
}

/** Lists of a round by one of its standards; `line` names it on papers, absent in a round of one standard. */
export interface AskedLists {
  readonly standard: string;
  readonly leading: string;
  readonly line: string | undefined;
}

export function askedLists(round: RoundState, wanted: string | undefined): AskedLists {
  const standard = askedStandard(round, wanted);
  const several = besideOf(round).some(({ decides }) => decides);
  return { standard, leading: round.opening.standard, line: several ? standardTitle(standard) : undefined };
}
