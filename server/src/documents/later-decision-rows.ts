import { sql } from 'kysely';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { laterDecisionWords } from '@ra-soat/domain/words/later-decision.vi.ts';
import { linesBy, type AskedLists } from '../platform/cases-by.ts';
import type { Tx } from '../platform/database.ts';
import { addressLine } from './address-line.ts';
import type { DecisionRow } from './decision-row.ts';
import type { ChangeRow } from './papers/later-decision.ts';

interface Said {
  readonly before: DecidedClass;
  readonly class: DecidedClass;
  readonly b1: number | null;
  readonly b2: number | null;
}

interface Row {
  readonly head: string;
  readonly address: string;
  readonly village: string;
  readonly persons: number;
}

interface AmendedRow extends Row {
  readonly was: Said | null;
  readonly now: Said | null;
  readonly closed: boolean;
}

function who({ head, address, village, persons }: Row): Pick<ChangeRow, 'headName' | 'address' | 'persons'> {
  return { headName: head, address: addressLine(address, village), persons };
}

function wordsOf(said: Said | null): string {
  return said === null ? laterDecisionWords.onNoList : laterDecisionWords.said(said.before, said.class);
}

function leaves({ was, now }: AmendedRow): boolean {
  return now === null && was !== null;
}

function amendedRow(row: AmendedRow): ChangeRow {
  const to = leaves(row) || row.closed ? laterDecisionWords.leaves : wordsOf(row.now);
  const { b1 = null, b2 = null } = row.now ?? {};
  const scores = b1 === null ? {} : { note: laterDecisionWords.scores(b1, b2) };
  const note = row.closed ? { note: laterDecisionWords.closed } : scores;
  return { ...who(row), from: wordsOf(row.was), to, ...note };
}

/** Every household an amendment names: what the amended decision said of it as frozen, and what this one says. */
export async function amendedRows(
  tx: Tx,
  { decision_id: id, round_id: roundId, amends_id: amended, body }: DecisionRow,
  { standard, leading }: AskedLists,
): Promise<{ readonly changed: readonly ChangeRow[]; readonly removed: readonly ChangeRow[] }> {
  const lines = linesBy(standard, leading);
  const { rows } = await sql<AmendedRow>`
    select coalesce(now.body ->> 'head', was.body ->> 'head', c.head) as head,
           coalesce(now.body ->> 'address', was.body ->> 'address', c.address) as address,
           coalesce(now.body ->> 'village', was.body ->> 'village', village.name) as village,
           coalesce((now.body ->> 'persons')::integer, (was.body ->> 'persons')::integer, c.persons) as persons,
           was.body as was, now.body as now, coalesce(signed.body -> 'removedIds' ? c.household_id::text, false) as closed
    from review_case c join village using (village_id)
    left join round_event signed on signed.round_id = c.round_id and signed.kind = 'decision.amended'
      and signed.body ->> 'decisionId' = ${id}
    left join lateral (
      select l.body from ${lines} l
      where l.household_id = c.household_id and l.decision_id = ${id} and l.list_kind <> 'REMOVED' limit 1
    ) now on true
    left join lateral (
      select l.body from ${lines} l
      where l.household_id = c.household_id and l.decision_id = ${amended} and l.list_kind <> 'REMOVED'
        and not exists (select from decision_line gone join decision d using (decision_id)
          where gone.household_id = l.household_id and gone.list_kind = 'REVOKED' and d.revokes_id = l.decision_id)
      limit 1
    ) was on true
    where c.round_id = ${roundId} and c.household_id = any (${body.households ?? []}::uuid[])
    order by village.position, village.name, c.sort_key, c.household_id`.execute(tx);
  const gone = (row: AmendedRow) => leaves(row) || row.closed;
  return {
    changed: rows.filter((row) => !gone(row)).map(amendedRow),
    removed: rows.filter(gone).map(amendedRow),
  };
}

interface RevokedRow extends Row {
  readonly before: DecidedClass;
  readonly class: DecidedClass;
  readonly stands: DecidedClass | null;
  readonly by: string | null;
}

function revokedRow(row: RevokedRow): ChangeRow {
  const { stands, by } = row;
  return {
    ...who(row),
    from: laterDecisionWords.said(row.before, row.class),
    to: stands === null ? laterDecisionWords.onNoList : laterDecisionWords.goesOnAs(stands, by ?? ''),
  };
}

/** Every household a revocation names: what it ended, and what the registry went on with by the same command. */
export async function revokedRows(tx: Tx, { decision_id: id }: DecisionRow, standard: string): Promise<ChangeRow[]> {
  const { rows } = await sql<RevokedRow>`
    select l.body ->> 'head' as head, l.body ->> 'address' as address, l.body ->> 'village' as village,
           (l.body ->> 'persons')::integer as persons, l.body ->> 'before' as before, l.body ->> 'class' as class,
           s.class as stands, s.decision_number as by
    from decision_line l join decision d using (decision_id)
    left join household_status s on s.household_id = l.household_id and s.command_id = d.command_id
      and s.standard_id = ${standard}
    where l.decision_id = ${id} and l.list_kind = 'REVOKED' order by l.position`.execute(tx);
  return rows.map(revokedRow);
}
