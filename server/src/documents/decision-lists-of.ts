import { sql } from 'kysely';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecisionList } from '@ra-soat/domain/review/decision-lists.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { decisionFacts } from '@ra-soat/domain/words/issuing.vi.ts';
import { casesBy, linesBy, type AskedLists } from '../platform/cases-by.ts';
import type { Tx } from '../platform/database.ts';
import { addressLine } from './address-line.ts';
import { onLists } from './on-lists.ts';
import type { DecisionModel, DecisionRow } from './papers/decision.ts';

interface Line {
  list_kind: DecisionList;
  head: string;
  address: string;
  village: string;
  persons: number;
  class: DecidedClass;
  b1: number | null;
  b2: number | null;
}

export type Lists = DecisionModel['lists'];

function shown(line: Omit<Line, 'list_kind'>, kind: DecisionList): DecisionRow {
  const staysNearPoor = kind === 'EXITED_POVERTY' && line.class === 'NEAR_POOR';
  return {
    headName: line.head,
    address: addressLine(line.address, line.village),
    persons: line.persons,
    ...(line.b1 !== null && { b1: line.b1 }),
    ...(line.b2 !== null && { b2: line.b2 }),
    ...(staysNearPoor && { note: decisionFacts.becomesNearPoor }),
  };
}

/** The lists of a decision as signed, word by word. */
export async function frozenLists(tx: Tx, decisionId: string, { standard, leading }: AskedLists): Promise<Lists> {
  const { rows } = await sql<Line>`
    select list_kind, body ->> 'head' as head, body ->> 'address' as address, body ->> 'village' as village,
           (body ->> 'persons')::integer as persons, body ->> 'class' as class, (body ->> 'b1')::integer as b1,
           (body ->> 'b2')::integer as b2
    from ${linesBy(standard, leading)} l where decision_id = ${decisionId} order by list_kind, position`.execute(tx);
  const on = (kind: DecisionList) => rows.filter((row) => row.list_kind === kind).map((row) => shown(row, kind));
  return {
    POOR: on('POOR'),
    NEAR_POOR: on('NEAR_POOR'),
    EXITED_POVERTY: on('EXITED_POVERTY'),
    EXITED_NEAR_POVERTY: on('EXITED_NEAR_POVERTY'),
  };
}

/** The lists as they would be signed today. */
export async function draftLists(tx: Tx, roundId: string, { standard, leading }: AskedLists): Promise<Lists> {
  const { rows } = await sql<Line & { before_class: DecidedClass }>`
    select c.head, c.address, village.name as village, c.persons, c.before_class, c.class, c.b1, c.b2
    from ${casesBy(standard, leading)} c join village using (village_id)
    where c.round_id = ${roundId} and c.stage = 'POSTED' and c.note is distinct from 'ON_NATIONAL_LIST'
    order by village.position, village.name, c.sort_key, c.household_id`.execute(tx);
  return onLists(rows, shown);
}

/** The papers on which a round rests: "Căn cứ Kế hoạch số … ngày …;". */
export async function roundGrounds(
  tx: Tx,
  roundId: string,
  say: (title: string, number: string, on: string) => string,
): Promise<string[]> {
  const { rows } = await sql<{ title: string; number: string; on: IsoDate }>`
    select basis.* from round cross join jsonb_to_recordset(legal_basis) as basis(title text, number text, "on" text)
    where round_id = ${roundId}`.execute(tx);
  return rows.map(({ title, number, on }) => say(title, number, showDate(on)));
}
